using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.Client;

/// <summary>Whose pages may stand in dialogs and tabs: the bot's own, those of the option, and the tenant's.</summary>
internal sealed class FramedOrigins(BotAddress bot, TenantEndpoints endpoints, TeamsOptions options)
{
    public IReadOnlyList<string> All =>
        [.. options.ValidOrigins.Append(bot.Value).Append(endpoints.Http).Append(endpoints.Https).OfType<Uri>().Select(u => u.GetLeftPart(UriPartial.Authority)).Distinct()];

    public bool Allows(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && All.Contains(address.GetLeftPart(UriPartial.Authority));

    /// <summary>A tab's address in full; null while nobody knows where the bot is.</summary>
    public string? Resolve(string url) =>
        url.StartsWith("http:", StringComparison.Ordinal) || url.StartsWith("https:", StringComparison.Ordinal) ? url
        : bot.Value is { } address ? address.GetLeftPart(UriPartial.Authority) + url
        : null;
}
