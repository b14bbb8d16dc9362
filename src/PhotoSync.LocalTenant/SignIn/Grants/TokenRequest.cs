using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>A form sent to the token endpoint.</summary>
internal sealed class TokenRequest(IFormCollection form, string? basic)
{
    private const string DefaultScope = ".default";
    private static readonly HashSet<string> s_openId = ["openid", "profile", "offline_access", "email"];
    private readonly string[]? _basic = basic?.Split(':', 2);

    public string? this[string name] => form[name].FirstOrDefault() is { Length: > 0 } value ? value : null;

    public string? ClientId => this["client_id"] ?? (_basic is [var id, _] ? Uri.UnescapeDataString(id) : null);

    public string? Secret => this["client_secret"] ?? (_basic is [_, var secret] ? Uri.UnescapeDataString(secret) : null);

    public IReadOnlyList<string> Scopes => this["scope"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The scopes that name a permission of a service, without those of OpenID Connect.</summary>
    public IReadOnlyList<string> ServiceScopes => [.. Scopes.Where(s => !s_openId.Contains(s))];

    public bool WantsRefresh => Scopes.Contains("offline_access");

    public bool WantsIdentity => Scopes.Contains("openid");

    public static bool IsDefault(string permission) => permission == DefaultScope;
}
