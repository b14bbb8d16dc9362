using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Diagnosis;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Tests.Coverage;

[Trait("Pace", "Slow")]
public sealed class An_audience_by_state
{
    private static readonly Audience NeverSynced = new Audience.InStates([PhotoState.NeverSynced]);

    [Fact]
    public async Task Is_taken_from_a_sweep_that_was_completed_and_asks_the_directory_for_nobody()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();
        await contoso.CallsAsync();

        var (origin, people) = await ListAsync(contoso, NeverSynced);

        Assert.Equal(AudienceBasis.CompleteSweep, origin.Basis);
        Assert.Equal((await contoso.Sweeps.FindAsync(contoso.Tenant, default))!.EndedAt, origin.AsOf);
        Assert.Contains((await contoso.PersonAsync(2)).Id.ObjectId, people);
        Assert.Equal(2, people.Count);
        Assert.Empty(await contoso.CallsAsync());
    }

    [Fact]
    public async Task Stands_by_the_last_complete_sweep_while_the_next_is_under_way()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();
        var completed = (await contoso.Sweeps.FindAsync(contoso.Tenant, default))!.EndedAt;

        await contoso.Sweeps.TakeAsync(contoso.Tenant, null, contoso.Host.Tenant.Clock.GetUtcNow(), default);

        Assert.Null((await contoso.Sweeps.FindAsync(contoso.Tenant, default))!.EndedAt);
        Assert.Equal(new AudienceOrigin(AudienceBasis.CompleteSweep, completed!.Value), (await ListAsync(contoso, NeverSynced)).Origin);
    }

    [Fact]
    public async Task Is_that_of_the_directory_by_single_checks_where_no_sweep_was_completed()
    {
        await using var contoso = await Swept.StartAsync();

        var (origin, people) = await ListAsync(contoso, NeverSynced);

        Assert.Equal(AudienceBasis.KnownFindings, origin.Basis);
        Assert.Empty(people);
    }

    [Theory]
    [InlineData("2.00:00:00", 49)]
    [InlineData("00:00:00", 1)]
    public async Task Is_that_of_the_directory_again_when_the_sweep_is_older_than_the_option_says(string option, int hours)
    {
        await using var contoso = await Swept.StartAsync("--Reminders:Reaching:SweepCountsFor", option);
        await contoso.SweepAsync();
        await contoso.Host.Chat.MoveClockAsync(TimeSpan.FromHours(hours), default);

        var (origin, people) = await ListAsync(contoso, NeverSynced);

        Assert.Equal((AudienceBasis.KnownFindings, 2), (origin.Basis, people.Count));
        Assert.Equal(contoso.Host.Tenant.Clock.GetUtcNow(), origin.AsOf, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Of_everybody_is_always_the_directorys()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();

        var (origin, people) = await ListAsync(contoso, new Audience.Everyone());

        Assert.Equal(AudienceBasis.Directory, origin.Basis);
        Assert.InRange(people.Count, 24, 30);
    }

    private static async Task<(AudienceOrigin Origin, List<Guid> People)> ListAsync(Swept contoso, Audience audience)
    {
        var listing = await contoso.Host.Services.GetRequiredService<IAudienceSource>().ListAsync(contoso.Tenant, audience, default);
        return (listing.Origin, await listing.People.Select(candidate => candidate.Person).ToListAsync());
    }
}
