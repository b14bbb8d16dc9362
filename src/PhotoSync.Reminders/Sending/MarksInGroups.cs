using System.Threading.Channels;
using PhotoSync.People;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Reminders.Sending;

/// <summary>Reads marks at the moment of sending, of all recipients who are looked at just then together: one read while the one before is under way. Where more ask than it
/// holds, they wait to be let in.</summary>
internal sealed class MarksInGroups(IRecipientMarks marks)
{
    public const int LargestGroup = 500;
    public const int MostWaiting = 4 * LargestGroup;

    private readonly Channel<Asked> asked = Channel.CreateBounded<Asked>(MostWaiting);
    private int reading;

    /// <summary>How many wait for the next read.</summary>
    public int Waiting => asked.Reader.Count;

    /// <summary>A person's mark; <see langword="null"/> where they have none.</summary>
    public async Task<RecipientMark?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var one = new Asked(person);
        await asked.Writer.WriteAsync(one, cancellationToken);
        StartReading();
        return await one.Answer.Task.WaitAsync(cancellationToken);
    }

    private void StartReading()
    {
        if (Interlocked.CompareExchange(ref reading, 1, 0) == 0)
            _ = ReadAsync();
    }

    private async Task ReadAsync()
    {
        await Task.Yield();
        try
        {
            while (TakeGroup() is { Count: > 0 } group)
                foreach (var ofTenant in group.GroupBy(one => one.Person.Tenant))
                    await AnswerAsync(ofTenant.Key, [.. ofTenant]);
        }
        finally
        {
            Interlocked.Exchange(ref reading, 0);
        }

        // Somebody may have asked after the last look and before the door was open again.
        if (asked.Reader.TryPeek(out _))
            StartReading();
    }

    private List<Asked> TakeGroup()
    {
        var group = new List<Asked>();
        while (group.Count < LargestGroup && asked.Reader.TryRead(out var one))
            group.Add(one);
        return group;
    }

    private async Task AnswerAsync(TenantId tenant, List<Asked> group)
    {
        try
        {
            var found = (await marks.FindAsync(tenant, [.. group.Select(one => one.Person.ObjectId).Distinct()], CancellationToken.None)).ToDictionary(mark => mark.Person);
            group.ForEach(one => one.Answer.TrySetResult(found.GetValueOrDefault(one.Person.ObjectId)));
        }
        catch (Exception failure) // it belongs to those who asked
        {
            group.ForEach(one => one.Answer.TrySetException(failure));
        }
    }

    private sealed record Asked(PersonId Person)
    {
        public TaskCompletionSource<RecipientMark?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
