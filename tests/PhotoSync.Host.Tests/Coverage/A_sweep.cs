using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Tests.Coverage;

[Trait("Pace", "Slow")]
public sealed class A_sweep
{
    [Fact]
    public async Task Finds_everybody_in_the_state_that_they_are_in()
    {
        await using var contoso = await Swept.StartAsync();

        Assert.IsType<SweepEnd.Complete>(await contoso.SweepAsync());

        // By the seed: nobody has visited, so S4b and S15 cannot show; S9 is an overlay.
        PhotoState[] expected =
        [
            PhotoState.InSync, PhotoState.NoPhotoAnywhere, PhotoState.NeverSynced, PhotoState.LookIsDue, PhotoState.PlaceholderAfterSync, PhotoState.MailboxOnPremises,
            PhotoState.LookedRecently, PhotoState.PullSwitchedOff, PhotoState.NoMailbox, PhotoState.BrokenPictureUrl, PhotoState.NoProfile, PhotoState.RemovedInExchange,
        ];
        for (var number = 0; number < expected.Length; number++)
            Assert.Equal($"{number}: {expected[number]}", $"{number}: {(await contoso.PersonAsync(number)).State}");
    }

    [Fact]
    public async Task Counts_neither_guests_nor_disabled_accounts()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();

        var people = await contoso.Coverage.ListAsync(contoso.Tenant, new PeopleQuery { AtMost = 500 }, default);

        Assert.Equal(23, people.Count);
        Assert.DoesNotContain(people, person => person.Name is "Diego Navarro" or "Omar Farouk");
        Assert.All(people, person => Assert.NotNull(person.State));
    }

    [Fact]
    public async Task Reads_no_picture_again_that_has_not_changed()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();
        var first = Pictures(await contoso.CallsAsync());

        await contoso.SweepAsync();

        // Helen's file is missing, so it is looked for each time.
        Assert.InRange(first, 20, 200);
        Assert.InRange(Pictures(await contoso.CallsAsync()), 0, 2);

        static int Pictures(IReadOnlyDictionary<string, int> calls) =>
            calls.Where(call => call.Key.Contains("$value", StringComparison.Ordinal) || call.Key.Contains("GetFile", StringComparison.OrdinalIgnoreCase)).Sum(call => call.Value);
    }

    [Fact]
    public async Task Reads_the_one_picture_that_is_new()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();
        await contoso.CallsAsync();
        await contoso.ControlAsync("POST", "people/c0de0000-0000-4000-8000-000000000000/photo/new");

        await contoso.SweepAsync();

        Assert.Equal(1, (await contoso.CallsAsync()).Where(call => call.Key.Contains("/photo", StringComparison.Ordinal) && call.Key.Contains("$value", StringComparison.Ordinal)).Sum(call => call.Value));
        Assert.Equal(PhotoState.LookIsDue, (await contoso.PersonAsync(0)).State);
    }

    [Fact]
    public async Task Starts_over_where_the_directory_has_lost_its_place_and_drops_whoever_is_gone()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();
        await contoso.ControlAsync("DELETE", "people/c0de0000-0000-4000-8000-000000000016");
        await contoso.ControlAsync("POST", "delta/expire");

        Assert.IsType<SweepEnd.Complete>(await contoso.SweepAsync());

        Assert.Equal(22, (await contoso.Coverage.CountAsync(contoso.Tenant, default)).People);
    }

    [Fact]
    public async Task Writes_the_day_down_once()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.WaitForNoonAsync();
        await contoso.SweepAsync();
        await contoso.SweepAsync();

        var today = DateOnly.FromDateTime(contoso.Host.Tenant.Clock.GetUtcNow().UtcDateTime);
        var day = Assert.Single(await contoso.Coverage.ListDaysAsync(contoso.Tenant, today.AddDays(-1), today, default));

        Assert.Equal(23, day.States.Values.Sum());
    }

    [Fact]
    public async Task Is_taken_by_one_at_a_time()
    {
        await using var contoso = await Swept.StartAsync();
        var now = contoso.Host.Tenant.Clock.GetUtcNow();

        var first = await contoso.Sweeps.TakeAsync(contoso.Tenant, null, now, default);
        var second = await contoso.Sweeps.TakeAsync(contoso.Tenant, null, now, default);

        Assert.NotNull(first);
        Assert.Null(second);
    }

    [Fact]
    public async Task Goes_on_where_a_stop_broke_it_off()
    {
        await using var contoso = await Swept.StartAsync("--Microsoft365:SharePoint:PeopleManagerCalls", "100");
        using var stop = new CancellationTokenSource();
        var sweep = contoso.SweepAsync(stop.Token);
        while ((await contoso.Coverage.CountAsync(contoso.Tenant, default)).LookedAt == 0)
            await Task.Yield();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sweep);
        var before = await contoso.Sweeps.FindAsync(contoso.Tenant, default);

        var run = await contoso.Sweeps.TakeAsync(contoso.Tenant, null, contoso.Host.Tenant.Clock.GetUtcNow(), default);
        var left = await contoso.Sweeps.ListLeftAsync(run!, null, 100, default);

        Assert.Equal((before!.Number, SweepPhase.Photos), (run!.Number, run.Phase));
        Assert.Equal(23 - before.LookedAt, left.Count);
        Assert.InRange(left.Count, 1, 22);
    }

    [Fact]
    public async Task Of_a_tenant_that_refuses_says_which_permission_is_missing()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.ControlAsync("POST", "faults", new { method = "GET", path = "/graph/*/users/delta*", kind = "answer", status = 403 });

        var refused = Assert.IsType<SweepEnd.Refused>(await contoso.SweepAsync());

        Assert.Equal("User.Read.All", refused.Failure.MissingPermission);
        Assert.Equal("User.Read.All", (await contoso.Sweeps.FindAsync(contoso.Tenant, default))!.MissingPermission);
    }
}
