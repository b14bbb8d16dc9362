using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.Tenant;

public sealed class A_persons_facts(SharedTenant tenant) : IClassFixture<SharedTenant>, IAsyncLifetime
{
    private Contoso contoso = null!;

    public async Task InitializeAsync() => contoso = await tenant.BeginAsync();

    public Task DisposeAsync() => contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Are_read_in_either_way_of_acting(bool byApplication)
    {
        var acting = byApplication ? contoso.Application : await contoso.SignInAsync(0);

        var person = (await contoso.Directory.FindAsync(contoso.Person(0), acting, default)).ValueOrDefault!;
        var mailbox = await contoso.Directory.ReadMailboxAsync(person.Id, acting, default);
        var policy = await contoso.Directory.ReadPhotoPolicyAsync(contoso.Id, acting, default);
        var photo = await contoso.Exchange.ReadAsync(person.Id, acting, default);
        var picture = await contoso.Exchange.ReadPictureAsync(person.Id, 240, acting, default);
        var profile = (await contoso.SharePoint.ReadProfileAsync(person, acting, default)).ValueOrDefault!;
        var copy = await contoso.SharePoint.ReadThumbnailAsync(profile, ThumbnailSize.Large, acting, default);

        Assert.Equal(("Olivia Marsh", true, true), (person.DisplayName, person.AccountEnabled, person.HasExchangePlan));
        Assert.Equal((MailboxKind.ExchangeOnline, false), (mailbox.ValueOrDefault!.Kind, policy.ValueOrDefault!.OnPremisesOnly));
        Assert.Equal((photo.ValueOrDefault!.ETag, "0", "1"), (picture.ValueOrDefault!.ETag, profile.PlaceholderState, profile.ExchangeSyncState));
        Assert.True(contoso.SharePoint.IsOnMySiteHost(contoso.Id, profile));
        Assert.Equal(profile.PictureWritten!.Value, copy.ValueOrDefault!.LastModified!.Value, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(5, MailboxKind.NotEnabledForRest)]
    [InlineData(8, MailboxKind.NotEnabledForRest)]
    [InlineData(0, MailboxKind.ExchangeOnline)]
    public async Task Tell_where_the_mailbox_is(int number, MailboxKind kind)
    {
        var mailbox = await contoso.Directory.ReadMailboxAsync(contoso.Person(number), contoso.Application, default);

        Assert.Equal(kind, mailbox.ValueOrDefault!.Kind);
    }

    [Fact]
    public async Task Tell_that_nobody_is_there()
    {
        var stranger = new PersonId(contoso.Id, Guid.NewGuid());

        var person = await contoso.Directory.FindAsync(stranger, contoso.Application, default);
        var photo = await contoso.Exchange.ReadAsync(stranger, contoso.Application, default);

        Assert.Equal(new Reading<Person?>.Known(null), person);
        Assert.False(photo.IsKnown);
    }

    [Fact]
    public async Task Tell_that_there_is_no_photo_no_profile_and_no_file()
    {
        var photo = await contoso.Exchange.ReadAsync(contoso.Person(1), contoso.Application, default);
        var picture = await contoso.Exchange.ReadPictureAsync(contoso.Person(1), 240, contoso.Application, default);
        var profile = await contoso.SharePoint.ReadProfileAsync(await contoso.FindAsync(10), contoso.Application, default);
        var file = await contoso.SharePoint.ReadThumbnailAsync(await contoso.ProfileAsync(9), ThumbnailSize.Large, contoso.Application, default);

        Assert.Equal(new Reading<ExchangePhoto?>.Known(null), photo);
        Assert.Equal(new Reading<PictureFile?>.Known(null), picture);
        Assert.Equal(new Reading<SharePointProfile?>.Known(null), profile);
        Assert.Equal(new Reading<PictureFile?>.Known(null), file);
    }

    [Fact]
    public async Task Tell_a_picture_outside_the_tenant() =>
        Assert.False(contoso.SharePoint.IsOnMySiteHost(contoso.Id, await contoso.ProfileAsync(21)));

    [Theory]
    [InlineData("agnes.nyberg@contoso.com", 20)]
    [InlineData("yasmin@research.contoso.com", 19)]
    [InlineData("yasmin.saleh@contoso.com", 19)]
    public async Task Are_found_by_name_or_mail(string name, int number)
    {
        var person = await contoso.Directory.FindByNameAsync(contoso.Id, name, contoso.Application, default);

        Assert.Equal(contoso.Person(number), person.ValueOrDefault?.Id);
    }

    [Theory]
    [InlineData("array")]
    [InlineData("object")]
    [InlineData("null")]
    public async Task Tell_the_photo_policy_however_no_roles_are_written(string empty)
    {
        await contoso.ControlAsync("PATCH", "switches", new { rolesEmptyAs = empty });

        var policy = await contoso.Directory.ReadPhotoPolicyAsync(contoso.Id, contoso.Application, default);

        Assert.Equal((true, 0), (policy.IsKnown, policy.ValueOrDefault!.AllowedRoles.Count));
    }

    [Fact]
    public async Task Tell_the_roles_of_who_signed_in()
    {
        var admin = await contoso.SignInAsync(17);

        var roles = await contoso.Directory.ReadRolesAsync(contoso.Person(17), admin, default);

        Assert.Equal([new Guid("62e90394-69f5-4237-9190-012177145e10")], roles.ValueOrDefault!);
    }
}
