using PhotoSync.LocalTenant.Seed;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Contents;

public sealed class SyntheticCrowd
{
    [Fact]
    public async Task A_hundred_thousand_people_cost_no_start_and_are_found_by_id_and_name()
    {
        await using var contoso = await Contoso.StartAsync(o => o.SyntheticPeople = 100_000);
        var people = contoso.Get<People>();

        var last = people.At(people.Count - 1);

        Assert.Equal(100_025, people.Count);
        Assert.Equal(last.Id, people.Find(last.UserPrincipalName)!.Id);
        Assert.Equal(last.Profile?.Timestamp, people.Find(last.Id)!.Profile?.Timestamp);
        Assert.Equal(200, (int)(await contoso.GetAsync($"graph/v1.0/users/{people.At(50_000).Id}/photos/48x48/$value", contoso.GraphApp("ProfilePhoto.Read.All"))).Status);
    }

    [Fact]
    public void All_names_and_ids_are_different()
    {
        using var database = new Database(null);
        var crowd = new SyntheticPeople(20_000, new Kept<SeedTime>(database, "seedTime", () => new(DateTimeOffset.UtcNow)));
        var everybody = Enumerable.Range(0, 20_000).Select(crowd.Make).ToList();

        Assert.Equal(20_000, everybody.DistinctBy(p => p.UserPrincipalName).Count());
        Assert.Equal(20_000, everybody.DistinctBy(p => p.Id).Count());
        Assert.Null(crowd.Find(new Guid("5e000000-0000-4000-8000-ffffffffffff")));
    }

    [Fact]
    public void A_changed_synthetic_person_stays_changed_in_place()
    {
        using var database = new Database(null);
        var crowd = new SyntheticPeople(10, new Kept<SeedTime>(database, "seedTime", () => new(DateTimeOffset.UtcNow)));
        var people = new People(database, crowd, new DirectoryChanges(database));

        people.Change(people.At(4).Id, p => p with { Department = "Elsewhere" });

        Assert.Equal((10, "Elsewhere"), (people.Count, people.At(4).Department));
    }
}
