using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Synchronization;

namespace PhotoSync.Microsoft365.Tests.Tenant;

public sealed class A_change_for_real(SharedTenant tenant) : IClassFixture<SharedTenant>, IAsyncLifetime
{
    private Contoso contoso = null!;

    public async Task InitializeAsync() => contoso = await tenant.BeginAsync(("SharePoint:AdminRepair", "true"));

    public Task DisposeAsync() => contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_the_photo_gives_it_another_token(bool byApplication)
    {
        var acting = byApplication ? contoso.Application : await contoso.SignInAsync(0);
        var other = await PictureOfAsync(22);
        var before = await contoso.Exchange.ReadAsync(contoso.Person(0), acting, default);

        var outcome = await contoso.Exchange.ReplaceAsync(contoso.Person(0), other, acting, default);
        var after = await contoso.Exchange.ReadAsync(contoso.Person(0), acting, default);

        Assert.IsType<WriteOutcome.Written>(outcome);
        Assert.NotEqual(before.ValueOrDefault!.ETag, after.ValueOrDefault!.ETag);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    public async Task Removes_the_photo_and_a_second_time_does_no_harm(int status)
    {
        await contoso.ControlAsync("PATCH", "switches", new { deleteStatus = status });
        var olivia = await contoso.SignInAsync(0);

        var first = await contoso.Exchange.RemoveAsync(contoso.Person(0), olivia, default);
        var second = await contoso.Exchange.RemoveAsync(contoso.Person(0), olivia, default);

        Assert.IsType<WriteOutcome.Written>(first);
        Assert.IsType<WriteOutcome.Written>(second);
        Assert.Equal(new Reading<ExchangePhoto?>.Known(null), await contoso.Exchange.ReadAsync(contoso.Person(0), olivia, default));
    }

    [Fact]
    public async Task Is_refused_by_the_tenants_policy()
    {
        await contoso.ControlAsync("PUT", "policy", new { source = "onpremises" });

        var outcome = await contoso.Exchange.ReplaceAsync(contoso.Person(0), await PictureOfAsync(22), await contoso.SignInAsync(0), default);

        Assert.Equal(WriteRefusal.Forbidden, Assert.IsType<WriteOutcome.Refused>(outcome).Reason);
    }

    [Fact]
    public async Task Of_something_that_is_no_picture_is_refused()
    {
        var outcome = await contoso.Exchange.ReplaceAsync(contoso.Person(0), "no picture"u8.ToArray(), await contoso.SignInAsync(0), default);

        Assert.Equal(WriteRefusal.PictureNotAccepted, Assert.IsType<WriteOutcome.Refused>(outcome).Reason);
    }

    [Fact]
    public async Task Whose_answer_was_lost_is_uncertain_and_was_carried_out_once()
    {
        var olivia = await contoso.SignInAsync(0);
        var before = await contoso.Exchange.ReadAsync(contoso.Person(0), olivia, default);
        await contoso.ControlAsync("POST", "faults", new { method = "PUT", path = "/graph/*photo*", kind = "dropAfter" });

        var outcome = await contoso.Exchange.ReplaceAsync(contoso.Person(0), await PictureOfAsync(22), olivia, default);

        Assert.IsType<WriteOutcome.Uncertain>(outcome);
        Assert.NotEqual(before.ValueOrDefault!.ETag, (await contoso.Exchange.ReadAsync(contoso.Person(0), olivia, default)).ValueOrDefault!.ETag);
    }

    [Fact]
    public async Task Of_the_persons_own_SharePoint_picture_shows_in_their_profile()
    {
        await contoso.SignInAsync(4);

        var outcome = await contoso.SharePoint.SetOwnPictureAsync(contoso.Person(4), await PictureOfAsync(22), default);

        Assert.IsType<WriteOutcome.Written>(outcome);
        Assert.Equal("0", (await contoso.ProfileAsync(4)).PlaceholderState);
    }

    [Fact]
    public async Task By_an_administrators_repair_brings_back_picture_and_properties()
    {
        var picture = await PictureOfAsync(9);
        var order = new RepairOrder(await contoso.FindAsync(9), await contoso.ProfileAsync(9), picture, picture, picture);

        var outcome = await contoso.Repair.WriteAsync(order, default);
        var profile = await contoso.ProfileAsync(9);
        var file = await contoso.SharePoint.ReadThumbnailAsync(profile, ThumbnailSize.Large, contoso.Application, default);

        Assert.Equal(new RepairOutcome(null, new WriteOutcome.Written()), outcome);
        Assert.Equal(picture.ToArray(), file.ValueOrDefault!.Content.ToArray());
        Assert.Equal(contoso.Clock.GetUtcNow(), profile.PictureWritten!.Value, TimeSpan.FromMinutes(1));
    }

    private async Task<ReadOnlyMemory<byte>> PictureOfAsync(int number) =>
        (await contoso.Exchange.ReadPictureAsync(contoso.Person(number), 240, contoso.Application, default)).ValueOrDefault!.Content;
}
