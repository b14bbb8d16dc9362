using PhotoSync.LocalTenant.Setup;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.Tenant;

public sealed class A_missing_permission
{
    [Fact]
    public async Task On_Graph_is_named_where_the_application_reads()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles());

        Assert.Equal("User.Read.All", Missing(await contoso.Directory.FindAsync(contoso.Person(0), contoso.Application, default)));
        Assert.Equal("MailboxSettings.Read", Missing(await contoso.Directory.ReadMailboxAsync(contoso.Person(0), contoso.Application, default)));
        Assert.Equal("PeopleSettings.Read.All", Missing(await contoso.Directory.ReadPhotoPolicyAsync(contoso.Id, contoso.Application, default)));
        Assert.Equal("User.Read.All", Missing(await contoso.Exchange.ReadAsync(contoso.Person(0), contoso.Application, default)));
    }

    [Fact]
    public async Task On_Graph_is_named_where_the_person_reads()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphScopes("User.ReadWrite"));
        var olivia = await contoso.SignInAsync(0);

        Assert.True((await contoso.Directory.FindAsync(contoso.Person(0), olivia, default)).IsKnown);
        Assert.True((await contoso.Exchange.ReadAsync(contoso.Person(0), olivia, default)).IsKnown);
        Assert.Equal("MailboxSettings.Read", Missing(await contoso.Directory.ReadMailboxAsync(contoso.Person(0), olivia, default)));
        Assert.Equal("PeopleSettings.Read.All", Missing(await contoso.Directory.ReadPhotoPolicyAsync(contoso.Id, olivia, default)));
    }

    [Fact]
    public async Task On_SharePoint_is_named_where_the_application_reads()
    {
        await using var whole = await Contoso.StartAsync(Registrations.ByDefault());
        var (person, profile) = (await whole.FindAsync(0), await whole.ProfileAsync(0));
        await using var contoso = await Contoso.StartAsync(Registrations.WithSharePointRoles("TermStore.Read.All"));

        var onHost = new SharePointProfile { PictureProperty = new Uri(contoso.SharePoint.OwnProfilePage(contoso.Id, null)!, new Uri(profile.PictureProperty).AbsolutePath).AbsoluteUri };
        Assert.Equal("User.Read.All (SharePoint)", Missing(await contoso.SharePoint.ReadProfileAsync(person, contoso.Application, default)));
        Assert.Equal("Sites.Selected (SharePoint, read)", Missing(await contoso.SharePoint.ReadThumbnailAsync(onHost, ThumbnailSize.Large, contoso.Application, default)));
    }

    [Fact]
    public async Task To_act_for_people_at_all_asks_them_to_consent()
    {
        var app = Registrations.ByDefault();
        await using var contoso = await Contoso.StartAsync(app);
        await contoso.SignInAsync(0);
        app.AdminConsent = false;

        var failure = await contoso.Grants.RedeemAsync(contoso.Person(0), contoso.SsoTokens.Tokens[contoso.Person(0)], default);

        Assert.Equal((Source.SignIn, ReadFailureReason.SignInNeeded, "User.ReadWrite"), (failure!.Source, failure.Reason, failure.MissingPermission));
    }

    /// <summary>Holds <see cref="RequiredPermissions"/> against what the tenant noted as the least for each call.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_none_where_only_those_are_granted_that_the_table_names(bool byApplication)
    {
        await using var contoso = await Contoso.StartAsync(Least());
        var acting = byApplication ? contoso.Application : await contoso.SignInAsync(0);

        var person = (await contoso.Directory.FindAsync(contoso.Person(0), acting, default)).ValueOrDefault!;
        var profile = (await contoso.SharePoint.ReadProfileAsync(person, acting, default)).ValueOrDefault!;

        Assert.True((await contoso.Directory.ReadMailboxAsync(person.Id, acting, default)).IsKnown);
        Assert.True((await contoso.Directory.ReadPhotoPolicyAsync(contoso.Id, acting, default)).IsKnown);
        Assert.True((await contoso.Exchange.ReadPictureAsync(person.Id, 240, acting, default)).IsKnown);
        Assert.True((await contoso.SharePoint.ReadThumbnailAsync(profile, ThumbnailSize.Large, acting, default)).IsKnown);
    }

    /// <summary>An app registration that holds what the table says, and nothing else.</summary>
    private static AppRegistration Least()
    {
        var app = Registrations.ByDefault();
        foreach (var held in new[] { app.GraphRoles, app.GraphScopes, app.SharePointRoles, app.SharePointScopes })
            held.Clear();
        app.SelectedSites["contoso-my"] = "read";
        foreach (var needed in new[] { Operation.ReadPerson, Operation.ReadMailbox, Operation.ReadPhotoPolicy, Operation.ReadExchangePhoto, Operation.ChangeExchangePhoto, Operation.ReadProfile, Operation.ReadThumbnail }.Select(RequiredPermissions.For))
        {
            Grant(needed.ForApplication!, app.GraphRoles, app.SharePointRoles);
            Grant(needed.InOwnName!, app.GraphScopes, app.SharePointScopes);
        }

        return app;
    }

    private static void Grant(string permission, IList<string> graph, IList<string> sharePoint) =>
        (permission.Contains("SharePoint", StringComparison.Ordinal) ? sharePoint : graph).Add(permission.Split(' ')[0]);

    private static string? Missing<T>(Reading<T> read)
    {
        Assert.Equal(ReadFailureReason.Forbidden, read.FailureOrNull?.Reason);
        return read.FailureOrNull!.MissingPermission;
    }
}
