using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using Activity = Microsoft.Bot.Schema.Activity;

namespace PhotoSync.Host.Messages;

/// <summary>Stands between the SDK, which has checked the token by then, and the bot: activities of tenants that are not served end here without a trace.</summary>
internal sealed class TenantGate(IBot bot, ServedTenants tenants) : IBot
{
    /// <summary>Whether the SDK let the request in.</summary>
    public bool Entered { get; private set; }

    /// <summary>Whether its tenant was turned away.</summary>
    public bool TurnedAway { get; private set; }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Entered = true;
        TurnedAway = !tenants.Serve(TenantsOf(turnContext.Activity));
        return TurnedAway ? Task.CompletedTask : bot.OnTurnAsync(turnContext, cancellationToken);
    }

    // Whoever names two tenants must be let in by both.
    private static IEnumerable<string> TenantsOf(Activity activity) => new[]
    {
        activity.Conversation?.TenantId,
        TextOf((activity.ChannelData as JObject)?.SelectToken("tenant.id")),
    }.OfType<string>();

    // What is named by anything but text is nobody's tenant.
    private static string? TextOf(JToken? named) => named is null or { Type: JTokenType.Null } ? null : named.ToString();
}
