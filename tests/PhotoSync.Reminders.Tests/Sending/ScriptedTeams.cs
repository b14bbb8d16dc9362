using System.Collections.Concurrent;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Reminders.Tests.Sending;

/// <summary>A sender that does as it is told, and remembers who was written to.</summary>
internal sealed class ScriptedTeams : IReminderSender
{
    private readonly ConcurrentQueue<Reminder> attempts = new();
    private readonly TaskCompletionSource letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int atOnce;
    private int held;

    /// <summary>What a reminder is answered, by how many attempts to this person there were before.</summary>
    public Func<Reminder, int, Task<ConnectorReply>> Answer { get; set; } = (reminder, _) => Task.FromResult<ConnectorReply>(new ConnectorReply.Accepted(IdFor(reminder.Person)));

    /// <summary>What taking a card back is answered, by how many attempts at this card there were before.</summary>
    public Func<PersonId, int, ConnectorReply> AnswerToTakingBack { get; set; } = (_, _) => new ConnectorReply.Accepted("");

    public ConcurrentBag<(PersonId Person, string ActivityId, Withdrawal How)> TakenBack { get; } = [];

    /// <summary>Every attempt, in order.</summary>
    public IReadOnlyCollection<Reminder> Attempts => attempts;

    public int MostAtOnce { get; private set; }

    /// <summary>How many attempts are answered before the others have to wait until they are let go.</summary>
    public int HoldAfter { get; set; } = int.MaxValue;

    /// <summary>How many attempts had to wait.</summary>
    public int Held => Volatile.Read(ref held);

    public static string IdFor(PersonId person) => $"1:{person.ObjectId:N}";

    public void LetGo() => letGo.SetResult();

    public async Task<ConnectorReply> SendAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        var before = attempts.Count(attempt => attempt.Person == reminder.Person);
        attempts.Enqueue(reminder);
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref atOnce));
        try
        {
            if (attempts.Count > HoldAfter)
                await WaitAsync();
            return await Answer(reminder, before);
        }
        finally
        {
            Interlocked.Decrement(ref atOnce);
        }
    }

    public Task<ConnectorReply> WithdrawAsync(PersonId person, string activityId, Withdrawal how, CancellationToken cancellationToken)
    {
        var before = TakenBack.Count(card => card.Person == person);
        TakenBack.Add((person, activityId, how));
        return Task.FromResult(AnswerToTakingBack(person, before));
    }

    private Task WaitAsync()
    {
        Interlocked.Increment(ref held);
        return letGo.Task;
    }
}
