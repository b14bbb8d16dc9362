using PhotoSync.Reminders.Planning;

namespace PhotoSync.Reminders.Tests.Planning;

public sealed class Who_was_seen
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Is_known_ever_after_and_nobody_else_is(int seed)
    {
        var random = new Random(seed);
        var people = Enumerable.Range(0, 20_000).Select(_ => NewPerson(random)).ToList();
        var (seen, oracle) = (new SeenPeople(), new HashSet<Guid>());

        var named = Enumerable.Range(0, 60_000).Select(_ => people[random.Next(people.Count)]).ToList();

        Assert.All(named, person => Assert.Equal(oracle.Add(person), seen.TryAdd(person)));
    }

    [Fact]
    public void Is_told_apart_where_ids_are_alike()
    {
        var seen = new SeenPeople();
        var alike = Enumerable.Range(0, 50_000).Select(number => new Guid($"5e000000-0000-4000-8000-{number:x12}")).ToList();

        Assert.DoesNotContain(alike, id => !seen.TryAdd(id));
        Assert.DoesNotContain(alike, seen.TryAdd);
    }

    private static Guid NewPerson(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
