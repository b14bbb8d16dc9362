using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class WritesAtTheSameTime(Databases databases)
{
    [Theory, OnBothDatabases]
    public async Task One_that_fails_leaves_nothing_behind_and_takes_none_of_the_others_along(DatabaseKind kind)
    {
        var database = await OpenAsync(kind);

        var writes = Enumerable.Range(0, 40).Select(number => WriteAsync(database, number, fails: number % 4 == 0)).ToArray();
        await Assert.ThrowsAsync<NotSupportedException>(() => Task.WhenAll(writes));

        Assert.All(writes.Where((_, number) => number % 4 == 0), write => Assert.IsType<NotSupportedException>(write.Exception?.InnerException));
        Assert.Equal(Enumerable.Range(0, 40).Where(number => number % 4 != 0).Select(number => (long)number), await ListAsync(database));
    }

    [Fact]
    public async Task On_sqlite_keeps_nobody_from_going_on_while_the_disk_is_waited_for()
    {
        var database = await OpenAsync(DatabaseKind.Sqlite);
        using var disk = new ManualResetEventSlim();

        var write = database.ChangeTogetherAsync(rows => { disk.Wait(); return NoteAsync(rows, 0); }, default);

        Assert.False(write.IsCompleted);
        disk.Set();
        await write;
    }

    [Fact]
    public async Task On_sqlite_those_that_waited_go_to_the_disk_in_one_commit()
    {
        var database = await OpenAsync(DatabaseKind.Sqlite);
        var commit = new TaskCompletionSource();
        var first = await BeginAsync(database, commit.Task);
        var waiting = Enumerable.Range(1, 8).Select(number => WriteAsync(database, number)).ToArray();
        var last = database.ChangeTogetherAsync(
            async rows => (Inside: await rows.FindAsync<long>("SELECT COUNT(*) FROM notes", new { }), Committed: (await ListAsync(database)).Count),
            default);

        commit.SetResult();
        await Task.WhenAll([first, .. waiting, last]);

        Assert.Equal((9L, 1), await last);
    }

    [Fact]
    public async Task On_sqlite_one_that_is_given_up_while_it_waits_is_not_written()
    {
        var database = await OpenAsync(DatabaseKind.Sqlite);
        using var patience = new CancellationTokenSource();
        var commit = new TaskCompletionSource();
        var first = await BeginAsync(database, commit.Task);
        var givenUp = database.ChangeTogetherAsync(rows => NoteAsync(rows, 1), patience.Token);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givenUp);
        commit.SetResult();
        await first;
        await WriteAsync(database, 2);

        Assert.Equal([0L, 2L], await ListAsync(database));
    }

    [Fact]
    public async Task On_sqlite_a_commit_that_the_disk_refuses_fails_all_that_were_in_it_and_no_later_one()
    {
        var database = await OpenAsync(DatabaseKind.Sqlite);
        await database.ChangeAsync("CREATE TABLE heads (n INTEGER PRIMARY KEY)", new { }, default);
        await database.ChangeAsync("CREATE TABLE tails (n INTEGER REFERENCES heads (n) DEFERRABLE INITIALLY DEFERRED)", new { }, default);

        // What is checked at the commit only is refused there.
        await Assert.ThrowsAnyAsync<Exception>(() => database.ChangeAsync("INSERT INTO tails (n) VALUES (1)", new { }, default));
        await WriteAsync(database, 3);

        Assert.Equal([3L], await ListAsync(database));
    }

    private async Task<Database> OpenAsync(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        await database.ChangeAsync("CREATE TABLE notes (n BIGINT)", new { }, default);
        return database;
    }

    /// <returns>A write that is at work, and stays there until it is let go on.</returns>
    private static async Task<Task<int>> BeginAsync(Database database, Task commit)
    {
        var begun = new TaskCompletionSource();
        var write = database.ChangeTogetherAsync(
            async rows =>
            {
                begun.SetResult();
                await commit;
                return await NoteAsync(rows, 0);
            },
            default);
        await begun.Task;
        return write;
    }

    private static Task<int> WriteAsync(Database database, long number, bool fails = false) => database.ChangeTogetherAsync(
        async rows => await NoteAsync(rows, number) is var noted && !fails ? noted : throw new NotSupportedException(),
        default);

    private static Task<int> NoteAsync(Transaction rows, long number) => rows.ChangeAsync("INSERT INTO notes (n) VALUES (@number)", new { number });

    private static Task<IReadOnlyList<long>> ListAsync(Database database) => database.ListAsync<long>("SELECT n FROM notes ORDER BY n", new { }, default);
}
