using System.Net;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.SharePoint;

public sealed class OwnPages : IAsyncLifetime
{
    private const string Me = "sharepoint/contoso-my/_layouts/15/me.aspx";
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Me)]
    [InlineData("sharepoint/contoso-my/person.aspx")]
    [InlineData("sharepoint/contoso-my/Person.aspx?accountname=i%3A0%23.f%7Cmembership%7Cclara.lindqvist%40contoso.com")]
    public async Task Opening_the_own_page_makes_sharepoint_fetch_the_photo_and_shows_it(string path)
    {
        var page = await OpenAsync(path, "clara.lindqvist");

        Assert.Equal(SyncOutcome.PhotoWritten, _contoso.Get<SyncLog>().Latest.Single().Outcome);
        Assert.Contains("alt=\"Photo of Clara Lindqvist\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("SharePoint has fetched your photo from Exchange.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("olivia.marsh", "SharePoint looked at Exchange less than 24 hours ago and did not look again.")]
    [InlineData("erik.sandstrom", "The pull from Exchange is switched off for your profile.")]
    [InlineData("marcus.reed", "You have no mailbox in Exchange Online, so SharePoint does not look for a photo.")]
    public async Task The_own_page_says_what_came_of_it(string person, string sentence)
    {
        _contoso.Change(person, p => p with { LastExchangeCheck = person == "olivia.marsh" ? _contoso.Tenant.Clock.GetUtcNow() : null });

        Assert.Contains(sentence, (await OpenAsync(Me, person)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_own_page_says_so_where_nothing_is_fetched_for_anybody_or_nothing_changes()
    {
        _contoso.Switch(switches => switches with { PictureUserEditable = false });
        Assert.Contains("People may not change their picture in this tenant", (await OpenAsync(Me, "clara.lindqvist")).Text, StringComparison.Ordinal);

        _contoso.Switch(switches => switches with { PictureUserEditable = true, Stuck = true });
        Assert.Contains("your picture has not changed", (await OpenAsync(Me, "clara.lindqvist")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_photo_sees_a_placeholder_and_whoever_is_nobody_is_not_found()
    {
        _contoso.Change("olivia.marsh", p => p with { Photo = p.Photo.Replace(null, DateTimeOffset.UtcNow), LastExchangeCheck = null });

        var own = await OpenAsync(Me, "olivia.marsh");

        Assert.Contains("shows a placeholder", own.Text, StringComparison.Ordinal);
        Assert.Contains("Placeholder: there is no photo", own.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync("sharepoint/contoso-my/person.aspx?user=nobody@contoso.com", "olivia.marsh")).Status);
    }

    [Fact]
    public async Task Opening_somebody_elses_page_does_nothing()
    {
        await OpenAsync("sharepoint/contoso-my/person.aspx?accountname=mei.tanaka@contoso.com", "clara.lindqvist");

        Assert.Empty(_contoso.Get<SyncLog>().Latest);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_and_back()
    {
        var reply = await _contoso.GetAsync(Me);

        Assert.Equal((HttpStatusCode.Redirect, $"/login/signin?return={Uri.EscapeDataString("/" + Me)}"), (reply.Status, reply.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task A_cookie_that_nobody_signed_is_no_sign_in() =>
        Assert.Equal(HttpStatusCode.Redirect, (await _contoso.SendAsync(HttpMethod.Get, Me, null, null, r => r.Headers.Add("Cookie", "contoso-persona=e30.e30.AAAA"))).Status);

    [Theory]
    [InlineData("olivia.marsh", "L", 300)]
    [InlineData("olivia.marsh", "M", 72)]
    [InlineData("olivia.marsh", "S", 48)]
    [InlineData("nadia.romano", "L", 200)]
    public async Task Userphoto_gives_the_thumbnail_or_the_placeholder_with_200_either_way(string person, string size, int side)
    {
        var reply = await OpenAsync(Photo(person, size), "clara.lindqvist");

        Assert.Equal((HttpStatusCode.OK, (side, side)), (reply.Status, TestPicture.Size(reply.Bytes)));
    }

    [Fact]
    public async Task A_file_of_the_library_opens_under_its_own_address()
    {
        var reply = await OpenAsync($"sharepoint/contoso-my/User%20Photos/Profile%20Pictures/{_contoso.Olivia.Id}_MThumb.jpg?t=1", "clara.lindqvist");

        Assert.Equal((72, 72), TestPicture.Size(reply.Bytes));
    }

    [Fact]
    public async Task The_private_cdn_serves_until_its_time_is_over()
    {
        _contoso.Switch(s => s with { AfdRedirect = true });
        var address = (await OpenAsync(Photo("olivia.marsh", "L"), "clara.lindqvist")).Headers.Location!.ToString();

        Assert.Equal((300, 300), TestPicture.Size((await _contoso.GetAsync(address)).Bytes));
        _contoso.Tenant.Clock.Advance(TimeSpan.FromHours(2));

        var late = await _contoso.GetAsync(address);
        Assert.Equal((HttpStatusCode.Forbidden, "Time-Limited URL validation failed"), (late.Status, late.Text));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Whether_the_own_large_photo_alone_counts_as_a_request_is_a_switch(bool counts, int looks)
    {
        _contoso.Switch(s => s with { UserPhotoTriggersSync = counts });

        await OpenAsync(Photo("clara.lindqvist", "L"), "clara.lindqvist");

        Assert.Equal(looks, _contoso.Get<SyncLog>().Latest.Count);
    }

    private static string Photo(string person, string size) => $"sharepoint/contoso-my/_layouts/15/userphoto.aspx?size={size}&accountname={person}@contoso.com";

    private Task<Reply> OpenAsync(string path, string viewer)
    {
        var cookie = _contoso.Cookie(viewer);
        return _contoso.SendAsync(HttpMethod.Get, path, null, null, r => r.Headers.Add("Cookie", cookie));
    }
}
