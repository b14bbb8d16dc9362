using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Sending;

/// <summary>Walks over the planned recipients of one campaign, page by page, again and again: whoever was put off is met in a later round.</summary>
internal sealed class CampaignCursor(Campaign campaign, IRecipientStore store, Clocks clocks)
{
    private const int PageSize = 128;
    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(1);
    // A leap of the clock, or an admin, may bring somebody's time nearer.
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);

    private readonly Queue<Recipient> page = new();
    private Guid? after;
    private (long Since, TimeSpan For)? rest;

    public CampaignId Id => campaign.Id;

    /// <summary>Set when a round has ended, until somebody takes note of it.</summary>
    public bool RoundEnded { get; set; }

    /// <summary>The next recipient whose time has come; <see langword="null"/> where there is none at present.</summary>
    public async Task<RecipientTurn?> NextAsync(CancellationToken cancellationToken)
    {
        if (page.Count == 0 && !IsResting)
            await TurnPageAsync(cancellationToken);
        return page.TryDequeue(out var recipient) ? new RecipientTurn(campaign, recipient.Person, Later(recipient.At, campaign.StartsAt)) : null;
    }

    private bool IsResting => rest is { } pause && clocks.Machine.Clock.GetElapsedTime(pause.Since) < pause.For;

    private async Task TurnPageAsync(CancellationToken cancellationToken)
    {
        rest = null;
        foreach (var recipient in await store.ListDueAsync(campaign.Id, after, clocks.Now, PageSize, cancellationToken))
        {
            page.Enqueue(recipient);
            after = recipient.Person;
        }

        if (page.Count == 0)
            await EndRoundAsync(cancellationToken);
    }

    private async Task EndRoundAsync(CancellationToken cancellationToken)
    {
        (after, RoundEnded) = (null, true);
        var wait = await store.NextDueAsync(campaign.Id, cancellationToken) - clocks.Now;
        rest = (clocks.Machine.Clock.GetTimestamp(), wait is not { } known || known < ShortestRest ? ShortestRest : known < LongestRest ? known : LongestRest);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
