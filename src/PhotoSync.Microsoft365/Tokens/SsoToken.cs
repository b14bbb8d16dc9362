using System.Buffers.Text;
using System.Text.Json;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Tokens;

/// <summary>
/// What a person's single sign-on token says about them. The signature is not checked here: the login service does that before it gives anything for it.
/// </summary>
internal sealed record SsoToken(PersonId Person, string? UserPrincipalName, IReadOnlyList<Guid>? DirectoryRoles)
{
    /// <summary>Reads the claims.</summary>
    /// <returns><see langword="null"/> for anything that is no token of a person.</returns>
    public static SsoToken? Read(string token)
    {
        if (token.Split('.') is not [_, var payload, _])
            return null;
        try
        {
            using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(payload));
            return Read(claims.RootElement);
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    private static SsoToken? Read(JsonElement claims) =>
        claims.ValueKind == JsonValueKind.Object && Id(claims, "tid") is { } tenant && Id(claims, "oid") is { } person
            ? new(new PersonId(new TenantId(tenant), person), Text(claims, "upn") ?? Text(claims, "preferred_username"), Roles(claims))
            : null;

    private static IReadOnlyList<Guid>? Roles(JsonElement claims) =>
        claims.TryGetProperty("wids", out var wids) && wids.ValueKind == JsonValueKind.Array
            ? [.. wids.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.TryGetGuid(out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)]
            : null;

    private static Guid? Id(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : null;

    private static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
