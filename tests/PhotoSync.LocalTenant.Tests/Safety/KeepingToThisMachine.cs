using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Safety;

public sealed class KeepingToThisMachine(SharedContoso shared) : IClassFixture<SharedContoso>
{
    private readonly Contoso _contoso = shared.Contoso;

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("10.0.0.7", 421)]
    [InlineData("localhost.evil.example", 421)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("localhost", 200)]
    public async Task Only_this_machines_own_names_are_answered(string host, int status) =>
        Assert.Equal(status, (int)(await _contoso.SendAsync(HttpMethod.Get, "control", null, null, r => r.Headers.Host = $"{host}:{_contoso.Tenant.HttpBase.Port}")).Status);

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Host")]
    public async Task A_request_through_a_proxy_is_refused(string header) =>
        Assert.Equal(400, (int)(await _contoso.SendAsync(HttpMethod.Get, "control", null, null, r => r.Headers.Add(header, "host=x"))).Status);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    public async Task Control_calls_need_the_token_of_this_start(string? token)
    {
        var reply = await _contoso.SendAsync(HttpMethod.Post, "control/api/reset", null, null, r =>
        {
            if (token is not null)
                r.Headers.Add("X-Control-Token", token);
        });

        Assert.Equal(401, (int)reply.Status);
    }

    [Fact]
    public async Task A_body_beyond_all_bounds_is_refused()
    {
        var reply = await _contoso.SendAsync(HttpMethod.Put, $"control/api/people/{_contoso.Olivia.Id}/photo", null, new ByteArrayContent(new byte[13_000_000]), r =>
        {
            r.Headers.Add("X-Control-Token", _contoso.Tenant.ControlToken);
            r.Headers.ExpectContinue = true;
        });

        Assert.Equal(413, (int)reply.Status);
    }

    [Fact]
    public async Task Pages_run_no_foreign_code_and_cannot_be_framed()
    {
        var reply = await _contoso.GetAsync("control");

        Assert.Contains("default-src 'self'", reply.Header("Content-Security-Policy")!, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", reply.Header("Content-Security-Policy")!, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", false)]
    [InlineData("Staging", false)]
    [InlineData("Development", true)]
    public async Task It_starts_in_development_only_unless_a_test_says_that_it_is_one(string environment, bool starts)
    {
        var attempt = await Record.ExceptionAsync(async () => await (await LocalTenant.StartAsync(new() { EnvironmentName = environment })).DisposeAsync());

        Assert.Equal(starts, attempt is null);
    }
}
