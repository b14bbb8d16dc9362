using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;
using SkiaSharp;

namespace PhotoSync.LocalTenant.Tests.Graph;

public sealed class ChangingPhotos : IAsyncLifetime
{
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData(1000, 1000, 648)]
    [InlineData(300, 300, 300)]
    [InlineData(1200, 800, 648)]
    [InlineData(500, 700, 500)]
    public async Task An_upload_is_kept_as_a_square_with_a_new_etag(int width, int height, int side)
    {
        var before = await EtagAsync();

        var reply = await PutAsync(TestPicture.Of(width, height));

        Assert.Equal((200, ""), ((int)reply.Status, reply.Text));
        Assert.NotEqual(before, await EtagAsync());
        Assert.Equal((side, side), TestPicture.Size((await MineAsync("photo/$value")).Bytes));
    }

    [Theory]
    [InlineData(23, 23, 400, "ValidationWidthTooSmall")]
    [InlineData(648, 40, 400, "ValidationWidthTooSmall")]
    public async Task A_picture_that_is_too_small_is_refused(int width, int height, int status, string code)
    {
        var reply = await PutAsync(TestPicture.Of(width, height));

        Assert.Equal((status, code), ((int)reply.Status, reply.Code));
    }

    [Fact]
    public async Task More_than_four_megabytes_are_refused()
    {
        var reply = await PutAsync(new byte[(4 * 1024 * 1024) + 1]);

        Assert.Equal((413, "RequestEntityTooLarge"), ((int)reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("image/jpeg", "this is no picture")]
    [InlineData("text/plain", "")]
    public async Task What_is_no_picture_is_refused(string type, string text)
    {
        var bytes = text.Length > 0 ? System.Text.Encoding.UTF8.GetBytes(text) : TestPicture.Of(300, 300);

        Assert.Equal(400, (int)(await PutAsync(bytes, type)).Status);
    }

    [Fact]
    public async Task A_png_is_taken_and_patch_does_what_put_does()
    {
        var reply = await _contoso.SendAsync(HttpMethod.Patch, "graph/v1.0/me/photo/$value", Olivia("User.ReadWrite"), TestPicture.Content(TestPicture.Of(400, 400, SKEncodedImageFormat.Png), "image/png"));

        Assert.Equal(200, (int)reply.Status);
        Assert.Equal("image/jpeg", (await MineAsync("photo/$value")).ContentHeaders.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_photo_is_removed_once()
    {
        Assert.Equal(200, (int)(await DeleteAsync()).Status);
        Assert.Equal((404, "ImageNotFound"), ((int)(await MineAsync("photo")).Status, (await DeleteAsync()).Code));
    }

    [Theory]
    [InlineData("User.Read", 403)]
    [InlineData("User.ReadWrite", 200)]
    public async Task Ones_own_photo_needs_the_permission_to_write(string scope, int status) =>
        Assert.Equal(status, (int)(await _contoso.SendAsync(HttpMethod.Put, "graph/v1.0/me/photo/$value", Olivia(scope), Picture())).Status);

    [Theory]
    [InlineData("olivia.marsh", "User.ReadWrite.All", 403)]
    [InlineData("samuel.baptiste", "User.ReadWrite", 403)]
    [InlineData("samuel.baptiste", "User.ReadWrite.All", 200)]
    [InlineData("samuel.baptiste", "ProfilePhoto.ReadWrite.All", 200)]
    public async Task Anothers_photo_needs_an_administrator_as_well(string who, string scope, int status)
    {
        var reply = await _contoso.SendAsync(HttpMethod.Put, $"graph/v1.0/users/{_contoso.Person("clara.lindqvist").Id}/photo/$value", _contoso.GraphFor(who, scope), Picture());

        Assert.Equal(status, (int)reply.Status);
    }

    [Theory]
    [InlineData(null, "", 200, 200)]
    [InlineData("cloud", "", 200, 200)]
    [InlineData("cloud", "62e90394-69f5-4237-9190-012177145e10", 403, 200)]
    [InlineData("onPremises", "", 403, 403)]
    public async Task The_tenants_policy_decides_who_may_change_photos(string? source, string role, int employee, int admin)
    {
        var roles = role.Length > 0 ? new[] { " " + role } : [];
        _contoso.Get<Kept<PolicyHistory>>().Change(h => h.Replace(new PhotoPolicy(source, roles), DateTimeOffset.UtcNow));

        Assert.Equal(employee, (int)(await PutAsync(TestPicture.Of(300, 300))).Status);
        Assert.Equal(admin, (int)(await _contoso.SendAsync(HttpMethod.Put, "graph/v1.0/me/photo/$value", _contoso.GraphFor("samuel.baptiste", "User.ReadWrite"), Picture())).Status);
    }

    [Fact]
    public async Task A_change_of_policy_takes_effect_when_its_delay_is_over()
    {
        _contoso.Switch(s => s with { PolicyDelay = TimeSpan.FromHours(24) });
        await _contoso.ControlAsync("PUT", "/policy", new() { ["source"] = "onPremises", ["allowedRoles"] = new System.Text.Json.Nodes.JsonArray() });

        Assert.Equal(200, (int)(await PutAsync(TestPicture.Of(300, 300))).Status);
        _contoso.Tenant.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal(403, (int)(await PutAsync(TestPicture.Of(300, 300))).Status);
    }

    [Fact]
    public async Task The_one_person_whom_the_seed_forbids_it_is_refused()
    {
        var reply = await _contoso.SendAsync(HttpMethod.Put, "graph/v1.0/me/photo/$value", _contoso.GraphFor("chiamaka.obi", "User.ReadWrite"), Picture());

        Assert.Equal((403, "ErrorAccessDenied"), ((int)reply.Status, reply.Code));
    }

    private static ByteArrayContent Picture() => TestPicture.Content(TestPicture.Of(300, 300));

    private string Olivia(string scope) => _contoso.GraphFor("olivia.marsh", scope);

    private Task<Reply> PutAsync(byte[] bytes, string type = "image/jpeg") =>
        _contoso.SendAsync(HttpMethod.Put, "graph/v1.0/me/photo/$value", Olivia("User.ReadWrite"), TestPicture.Content(bytes, type));

    private Task<Reply> DeleteAsync() => _contoso.SendAsync(HttpMethod.Delete, "graph/v1.0/me/photo/$value", Olivia("User.ReadWrite"));

    private Task<Reply> MineAsync(string path) => _contoso.GetAsync($"graph/v1.0/me/{path}", Olivia("User.Read"));

    private async Task<string> EtagAsync() => (string)(await MineAsync("photo")).Json["@odata.mediaEtag"]!;
}
