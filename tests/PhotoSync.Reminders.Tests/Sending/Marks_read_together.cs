using Moq;
using PhotoSync.People;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Sending;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Sending;

public sealed class Marks_read_together
{
    private readonly Mock<IRecipientMarks> table = new();
    private readonly List<int> reads = [];
    private readonly TaskCompletionSource open = new();
    private readonly MarksInGroups marks;

    public Marks_read_together()
    {
        table.Setup(t => t.FindAsync(Some.Tenant, It.IsAny<IReadOnlyList<Guid>>(), It.IsAny<CancellationToken>()))
            .Returns(async (TenantId _, IReadOnlyList<Guid> people, CancellationToken _) =>
            {
                lock (reads)
                    reads.Add(people.Count);
                await open.Task;
                return [.. people.Select(person => new RecipientMark(person, OptedOut: true, null, null))];
            });
        marks = new MarksInGroups(table.Object);
    }

    [Fact]
    public async Task Let_those_wait_who_ask_when_many_do_and_answer_everybody_with_their_own()
    {
        var people = Enumerable.Range(1, 2 * MarksInGroups.MostWaiting).Select(Some.PersonId).ToList();

        var asked = people.Select(person => marks.FindAsync(person, CancellationToken.None)).ToList();

        Assert.InRange(marks.Waiting, 1, MarksInGroups.MostWaiting);
        open.SetResult();
        Assert.Equal(people.Select(person => person.ObjectId), (await Task.WhenAll(asked)).Select(mark => mark!.Person));
        Assert.All(reads, read => Assert.InRange(read, 1, MarksInGroups.LargestGroup));
        Assert.Equal(people.Count, reads.Sum());
    }

    [Fact]
    public async Task Let_go_whoever_stops_waiting_to_be_let_in()
    {
        using var stop = new CancellationTokenSource();
        var asked = Enumerable.Range(1, 2 * MarksInGroups.MostWaiting).Select(number => marks.FindAsync(Some.PersonId(number), stop.Token)).ToList();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(asked));
        open.SetResult();
        Assert.NotNull(await marks.FindAsync(Some.PersonId(1), CancellationToken.None));
    }
}
