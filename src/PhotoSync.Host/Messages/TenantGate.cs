using System.Threading.RateLimiting;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;
using PhotoSync.Reminders.Pacing;
using Activity = Microsoft.Bot.Schema.Activity;

namespace PhotoSync.Host.Messages;

/// <summary>
/// Stands between the SDK, which has checked the token by then, and the bot: activities of tenants that are not served end here without a trace, and those of a tenant that sends too many at once.
/// </summary>
internal sealed class TenantGate(IBot bot, ServedTenants tenants, TenantBounds bounds) : IBot
{
    /// <summary>Whether the SDK let the request in.</summary>
    public bool Entered { get; private set; }

    /// <summary>The status by which it was turned away; <see langword="null"/> where it was not.</summary>
    public int? TurnedAway { get; private set; }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Entered = true;
        var named = TenantsOf(turnContext.Activity).ToList();
        if (!tenants.Serve(named))
        {
            TurnedAway = StatusCodes.Status403Forbidden;
            return;
        }

        CallAccount.Open(new TenantId(Guid.Parse(named[0])));
        var tenant = named[0].ToUpperInvariant();
        using var turn = bounds.Enter(tenant);
        var place = bounds.Occupy(tenant);
        if (turn.IsAcquired && place.IsAcquired)
            await PassAsync(turnContext, new TurnPlace(place), cancellationToken);
        else
            TurnAway(place);
    }

    private async Task PassAsync(ITurnContext turnContext, TurnPlace place, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Add(place);
        try
        {
            await bot.OnTurnAsync(turnContext, cancellationToken);
        }
        finally
        {
            place.Leave();
        }
    }

    private void TurnAway(RateLimitLease place)
    {
        place.Dispose();
        TurnedAway = StatusCodes.Status429TooManyRequests;
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
