using System.Diagnostics;
using PhotoSync.LocalTenant.Faults;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Faults;

public sealed class PlannedFailures : IAsyncLifetime
{
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task A_script_hits_what_it_names_as_often_as_it_says()
    {
        Plan(new() { Method = "GET", Path = "/graph/*/photo", Status = 429, Times = 2, Headers = new Dictionary<string, string> { ["Retry-After"] = "3" } });

        var (first, second, third) = (await PhotoAsync(), await PhotoAsync(), await PhotoAsync());

        Assert.Equal((429, 429, 200), ((int)first.Status, (int)second.Status, (int)third.Status));
        Assert.Equal(("3", "TooManyRequests"), (first.Header("Retry-After"), first.Code));
    }

    [Fact]
    public async Task A_script_for_a_person_hits_them_by_id_by_name_and_as_me()
    {
        Plan(new() { Person = _contoso.Olivia.Id, Path = "/graph/*", Status = 503 });

        Assert.Equal(503, (int)(await PhotoAsync()).Status);
        Assert.Equal(503, (int)(await _contoso.GetAsync("graph/v1.0/users/olivia.marsh@contoso.com/photo", _contoso.GraphApp("ProfilePhoto.Read.All"))).Status);
        Assert.Equal(503, (int)(await _contoso.GetAsync($"graph/v1.0/users/{_contoso.Olivia.Id}/photo", _contoso.GraphApp("ProfilePhoto.Read.All"))).Status);
        Assert.Equal(200, (int)(await _contoso.GetAsync("graph/v1.0/me/photo", _contoso.GraphFor("clara.lindqvist", "User.Read"))).Status);
    }

    [Fact]
    public async Task The_seeded_failure_of_graph_hits_grace_alone()
    {
        var reply = await _contoso.GetAsync("graph/v1.0/me/photo/$value", _contoso.GraphFor("grace.mwangi", "User.Read"));

        Assert.Equal((503, "ServiceUnavailable"), ((int)reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("graph", 401, "InvalidAuthenticationToken")]
    [InlineData("graph", 403, "ErrorAccessDenied")]
    [InlineData("graph", 404, "ResourceNotFound")]
    [InlineData("graph", 429, "TooManyRequests")]
    [InlineData("graph", 503, "ServiceUnavailable")]
    [InlineData("graph", 504, "GatewayTimeout")]
    [InlineData("graph", 500, "UnknownError")]
    [InlineData("sharepoint", 403, "-2147024891, System.UnauthorizedAccessException")]
    [InlineData("sharepoint", 503, "-1, Microsoft.SharePoint.Client.UnknownError")]
    [InlineData("smba", 429, "Throttled")]
    [InlineData("smba", 503, "ServiceError")]
    public async Task Each_service_fails_in_its_own_words(string service, int status, string code)
    {
        Plan(new() { Path = $"/{service}/*", Status = status });

        var reply = await _contoso.GetAsync($"{service}/anything");

        Assert.Equal((status, code), ((int)reply.Status, reply.Code));
    }

    [Theory]
    [InlineData(503, "temporarily_unavailable")]
    [InlineData(400, "invalid_request")]
    public async Task So_does_the_sign_in(int status, string error)
    {
        Plan(new() { Path = "/login/*", Status = status });

        Assert.Equal(error, (string?)(await _contoso.GetAsync("login/common/oauth2/v2.0/token")).Json["error"]);
    }

    [Fact]
    public async Task A_script_may_hit_each_so_many_th_request_only()
    {
        Plan(new() { Path = "/graph/*", Status = 500, Every = 3 });

        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
            statuses.Add((int)(await PhotoAsync()).Status);

        Assert.Equal([200, 200, 500, 200, 200, 500], statuses);
    }

    [Theory]
    [InlineData("Drop", false)]
    [InlineData("DropAfter", true)]
    public async Task A_cut_connection_may_have_done_its_work_or_not(string kind, bool done)
    {
        var before = _contoso.Olivia.Photo.Current;
        Plan(new() { Method = "PUT", Kind = Enum.Parse<FaultKind>(kind) });

        await Assert.ThrowsAsync<HttpRequestException>(() => _contoso.SendAsync(
            HttpMethod.Put, "graph/v1.0/me/photo/$value", _contoso.GraphFor("olivia.marsh", "User.ReadWrite"), TestPicture.Content(TestPicture.Of(300, 300))));

        Assert.Equal(done, _contoso.Olivia.Photo.Current != before);
    }

    [Fact]
    public async Task A_truncated_answer_breaks_off()
    {
        Plan(new() { Path = "*photo*", Kind = FaultKind.Truncate });

        await Assert.ThrowsAnyAsync<Exception>(() => PhotoAsync("photo/$value"));
    }

    [Fact]
    public async Task A_gateways_page_and_a_wrong_type_come_as_they_do_in_life()
    {
        Plan(new() { Path = "*photo", Kind = FaultKind.Html, Status = 502 });
        Plan(new() { Path = "*$value", Kind = FaultKind.WrongType, ContentType = "text/plain" });

        var (page, picture) = (await PhotoAsync(), await PhotoAsync("photo/$value"));

        Assert.Equal((502, "text/html"), ((int)page.Status, page.ContentHeaders.ContentType!.MediaType));
        Assert.Equal((200, "text/plain"), ((int)picture.Status, picture.ContentHeaders.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_slow_drip_arrives_whole_in_the_end()
    {
        Plan(new() { Path = "*photo", Kind = FaultKind.SlowDrip, Delay = TimeSpan.FromMilliseconds(1) });

        Assert.Equal("default", (string?)(await PhotoAsync()).Json["id"]);
    }

    [Fact]
    public async Task Latency_is_waited_for_in_real_time_whatever_the_tenants_clock_does()
    {
        _contoso.Get<Kept<Latency>>().Change(_ => new Latency(new Dictionary<Service, int> { [Service.Graph] = 120 }));
        var watch = Stopwatch.StartNew();

        await PhotoAsync();

        Assert.True(watch.ElapsedMilliseconds >= 115);
    }

    private void Plan(FaultScript script) => _contoso.Get<FaultBook>().Add(script);

    private Task<Reply> PhotoAsync(string path = "photo") => _contoso.GetAsync($"graph/v1.0/me/{path}", _contoso.GraphFor("olivia.marsh", "User.Read"));
}
