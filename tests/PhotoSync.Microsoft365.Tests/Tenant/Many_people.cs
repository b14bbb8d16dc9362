using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.Tenant;

public sealed class Many_people
{
    private static readonly string[] Needed = [.. Registrations.GraphRoles, "GroupMember.Read.All"];

    [Fact]
    public async Task Are_listed_with_guests_and_blocked_accounts_and_languages()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles(Needed));

        var page = (await contoso.People.ReadAsync(contoso.Id, null, default)).ValueOrDefault!;

        Assert.Equal(25, page.People.Count);
        Assert.Null(page.Next);
        Assert.Equal(contoso.Person(23), Assert.Single(page.People, person => person.IsGuest).Id);
        Assert.Equal(contoso.Person(14), Assert.Single(page.People, person => person.AccountEnabled == false).Id);
        Assert.Equal("sv-SE", page.People.Single(person => person.Id == contoso.Person(3)).PreferredLanguage);
    }

    [Fact]
    public async Task Of_a_group_are_those_of_its_groups_too()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles(Needed));

        var marketing = (await contoso.People.ReadGroupAsync(contoso.Id, new Guid("c0de0000-0000-4000-9000-000000000002"), null, default)).ValueOrDefault!;

        Assert.Equal(new[] { 3, 9, 17, 21, 22 }.Select(number => contoso.Person(number)).ToHashSet(), marketing.People.Select(person => person.Id).ToHashSet());
    }

    [Fact]
    public async Task Of_a_group_that_is_none_cannot_be_read()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles(Needed));

        var failure = (await contoso.People.ReadGroupAsync(contoso.Id, Guid.NewGuid(), null, default)).FailureOrNull;

        Assert.Equal(404, failure!.Status);
    }

    [Fact]
    public async Task Of_a_group_need_a_permission_which_is_named()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles(Registrations.GraphRoles));

        var failure = (await contoso.People.ReadGroupAsync(contoso.Id, new Guid("c0de0000-0000-4000-9000-000000000002"), null, default)).FailureOrNull;

        Assert.Equal((ReadFailureReason.Forbidden, "GroupMember.Read.All"), (failure!.Reason, failure.MissingPermission));
    }
}
