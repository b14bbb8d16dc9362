using System.Threading.Channels;
using PhotoSync.Bot.Reminding;
using PhotoSync.People;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Host.Reminding;

/// <summary>
/// Turns cards to "done, thank you" beside everything else. It is a courtesy: what a stop of the process leaves undone is done by the next check of the person, or when
/// they look at the card.
/// </summary>
internal sealed partial class ThanksQueue(ReminderThanks thanks, ConnectorBudgets budgets, ILogger<ThanksQueue> logger) : BackgroundService
{
    private const int Most = 10_000;

    private readonly Channel<PersonId> people = Channel.CreateBounded<PersonId>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Add(PersonId person) => people.Writer.TryWrite(person);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var person in people.Reader.ReadAllAsync(stoppingToken))
            await ThankAsync(person, stoppingToken);
    }

    private async Task ThankAsync(PersonId person, CancellationToken cancellationToken)
    {
        try
        {
            if (!await thanks.AreDueAsync(person, cancellationToken))
                return;
            using var call = await budgets.For(person.Tenant).TakeAsync(CallPriority.FollowUp, cancellationToken);
            CallAccount.Open(person.Tenant, paid: 1);
            await thanks.GiveAsync(person, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // one card of many
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A reminder could not be turned to \"done\"; the next check of the person tries again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
