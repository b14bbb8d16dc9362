using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Persistence;

public sealed class Remembering : IDisposable
{
    private readonly DatabaseFile _database = new();

    [Fact]
    public async Task A_restart_keeps_time_people_photos_switches_and_keys()
    {
        Moment before;
        await using (var first = await StartAsync())
        {
            first.Tenant.Clock.Advance(TimeSpan.FromHours(30));
            await first.SendAsync(HttpMethod.Put, "graph/v1.0/me/photo/$value", first.GraphFor("olivia.marsh", "User.ReadWrite"), TestPicture.Content(TestPicture.Of(300, 300)));
            first.Switch(s => s with { LargeThumbnail = 240 });
            before = await Moment.OfAsync(first);
        }

        await using var second = await StartAsync();

        Assert.Equal(before, await Moment.OfAsync(second));
        Assert.True(second.Tenant.Clock.Ahead >= TimeSpan.FromHours(30));
    }

    [Fact]
    public async Task A_reset_goes_back_to_the_seed_but_keeps_the_key()
    {
        await using var contoso = await StartAsync();
        var (etag, key) = (contoso.Olivia.Photo.Current!.ETag, contoso.Get<TenantKeys>().Signing.KeyId);
        await contoso.ControlAsync("POST", $"/people/{contoso.Olivia.Id}/photo/new");
        contoso.Switch(s => s with { Stuck = true });
        contoso.Tenant.Clock.Advance(TimeSpan.FromDays(3));

        await contoso.ControlAsync("POST", "/reset");

        Assert.Equal((etag, key), (contoso.Olivia.Photo.Current!.ETag, contoso.Get<TenantKeys>().Signing.KeyId));
        Assert.False(contoso.Get<Kept<Switches>>().Value.Stuck);
        Assert.Equal(TimeSpan.Zero, contoso.Tenant.Clock.Ahead);
    }

    public void Dispose() => _database.Dispose();

    private Task<Contoso> StartAsync() => Contoso.StartAsync(o => o.DatabasePath = _database.Path);

    private sealed record Moment(string ETag, int PhotoLength, int LargeThumbnail, string Key)
    {
        public static async Task<Moment> OfAsync(Contoso contoso)
        {
            var photo = await contoso.GetAsync("graph/v1.0/me/photo/$value", contoso.GraphFor("olivia.marsh", "User.Read"));
            return new(contoso.Olivia.Photo.Current!.ETag, photo.Bytes.Length, contoso.Get<Kept<Switches>>().Value.LargeThumbnail, contoso.Get<TenantKeys>().Signing.KeyId);
        }
    }
}
