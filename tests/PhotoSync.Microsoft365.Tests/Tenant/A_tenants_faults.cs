using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.Tenant;

public sealed class A_tenants_faults(SharedTenant tenant) : IClassFixture<SharedTenant>, IAsyncLifetime
{
    private Contoso contoso = null!;

    public async Task InitializeAsync() => contoso = await tenant.BeginAsync();

    public Task DisposeAsync() => contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData("drop", ReadFailureReason.Unavailable)]
    [InlineData("dropAfter", ReadFailureReason.Unavailable)]
    [InlineData("truncate", ReadFailureReason.Unavailable)]
    [InlineData("html", ReadFailureReason.Unreadable)]
    [InlineData("wrongType", ReadFailureReason.Unreadable)]
    public async Task Become_reasons_at_both_services(string kind, ReadFailureReason reason)
    {
        var person = await contoso.FindAsync(0);
        await contoso.ControlAsync("POST", "faults", new { path = "/graph/*", kind, status = 200, contentType = "text/plain" });
        await contoso.ControlAsync("POST", "faults", new { path = "/sharepoint/*", kind, status = 200, contentType = "text/plain" });

        var photo = await contoso.Exchange.ReadAsync(person.Id, contoso.Application, default);
        var profile = await contoso.SharePoint.ReadProfileAsync(person, contoso.Application, default);

        Assert.Equal((Source.ExchangePhoto, reason), (photo.FailureOrNull!.Source, photo.FailureOrNull.Reason));
        Assert.Equal((Source.SharePointProfile, reason), (profile.FailureOrNull!.Source, profile.FailureOrNull.Reason));
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("truncate")]
    public async Task That_pass_are_not_noticed(string kind)
    {
        await contoso.ControlAsync("POST", "faults", new { path = "/graph/*", kind, times = 2 });

        var photo = await contoso.Exchange.ReadAsync(contoso.Person(0), contoso.Application, default);

        Assert.True(photo.IsKnown);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task That_name_a_time_are_left_alone_until_then_on_the_tenants_own_clock(int status)
    {
        await contoso.ControlAsync("POST", "faults", new { path = "/graph/*/photo", status, headers = new Dictionary<string, string> { ["Retry-After"] = "600" }, times = 1 });

        var first = await contoso.Exchange.ReadAsync(contoso.Person(0), contoso.Application, default);
        var second = await contoso.Exchange.ReadAsync(contoso.Person(0), contoso.Application, default);
        await contoso.ControlAsync("POST", "clock/advance", new { by = "00:10:01" });
        var third = await contoso.Exchange.ReadAsync(contoso.Person(0), contoso.Application, default);

        Assert.Equal((ReadFailureReason.Throttled, TimeSpan.FromSeconds(600)), (first.FailureOrNull!.Reason, first.FailureOrNull.RetryAfter));
        Assert.Equal(ReadFailureReason.Throttled, second.FailureOrNull?.Reason);
        Assert.True(third.IsKnown);
    }

    [Fact]
    public async Task Of_the_login_service_say_that_the_sign_in_failed()
    {
        await contoso.ControlAsync("POST", "faults", new { path = "/login/*/token", status = 503 });

        var photo = await contoso.Exchange.ReadAsync(contoso.Person(0), contoso.Application, default);

        Assert.Equal((Source.SignIn, ReadFailureReason.Unavailable), (photo.FailureOrNull!.Source, photo.FailureOrNull.Reason));
    }

    [Fact]
    public async Task Never_show_while_its_limits_are_kept()
    {
        await contoso.ControlAsync("PATCH", "limits", new { enabled = true });

        var reads = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => contoso.Exchange.ReadAsync(contoso.Person(0), contoso.Application, default)));

        Assert.All(reads, read => Assert.True(read.IsKnown));
    }

    [Fact]
    public async Task Show_with_a_time_to_wait_where_SharePoints_limit_is_passed()
    {
        await contoso.ControlAsync("PATCH", "limits", new { enabled = true, peopleManagerPerFiveMinutes = 5 });
        var person = await contoso.FindAsync(0);

        var reads = new List<Reading<SharePointProfile?>>();
        for (var i = 0; i < 6; i++)
            reads.Add(await contoso.SharePoint.ReadProfileAsync(person, contoso.Application, default));

        Assert.All(reads.Take(5), read => Assert.True(read.IsKnown));
        Assert.Equal(ReadFailureReason.Throttled, reads[5].FailureOrNull?.Reason);
        Assert.InRange(reads[5].FailureOrNull!.RetryAfter!.Value, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5));
    }
}
