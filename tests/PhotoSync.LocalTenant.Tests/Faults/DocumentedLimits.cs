using Microsoft.Extensions.Time.Testing;
using PhotoSync.LocalTenant.Limits;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Faults;

public sealed class DocumentedLimits : IAsyncLifetime
{
    // The limits count by time, which stands still here: how long a call takes does not matter.
    private readonly Contoso _contoso = new() { Options = { Machine = new FakeTimeProvider(DateTimeOffset.UtcNow) } };

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task PeopleManager_warns_from_80_percent_on_refuses_beyond_and_opens_again()
    {
        Limit(l => l with { PeopleManagerPerFiveMinutes = 10 });
        var replies = new List<Reply>();
        for (var i = 0; i < 11; i++)
            replies.Add(await ProfileAsync());

        Assert.Null(replies[6].Header("RateLimit-Remaining"));
        Assert.Equal(("10", "2"), (replies[7].Header("RateLimit-Limit"), replies[7].Header("RateLimit-Remaining")));
        Assert.Equal(429, (int)replies[10].Status);
        Assert.InRange(int.Parse(replies[10].Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture), 1, 300);
        _contoso.Tenant.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(200, (int)(await ProfileAsync()).Status);
    }

    [Theory]
    [InlineData(900, 3_000)]
    [InlineData(5_000, 6_000)]
    [InlineData(12_000, 9_000)]
    [InlineData(50_000, 12_000)]
    [InlineData(100_000, 15_000)]
    public void The_budget_of_PeopleManager_follows_the_licences(int licences, int calls) => Assert.Equal(calls, new RateLimits().PeopleManagerCalls(licences));

    [Fact]
    public async Task The_directory_counts_resource_units_and_select_makes_a_call_cheaper()
    {
        Limit(l => l with { IdentityUnitsPerTenSeconds = 5 });

        var (plain, selected, full, over) = (await UsersAsync(""), await UsersAsync("?$select=id"), await UsersAsync(""), await UsersAsync(""));

        Assert.Equal(("2", "1"), (plain.Header("x-ms-resource-unit"), selected.Header("x-ms-resource-unit")));
        Assert.Equal("1", full.Header("x-ms-throttle-limit-percentage"));
        Assert.Equal((429, "ResourceUnitLimitExceeded"), ((int)over.Status, over.Header("x-ms-throttle-information")));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 4)]
    public async Task Outlook_serves_four_at_a_time_per_mailbox_or_by_the_older_reading_per_app(bool perApp, int refusedElsewhere)
    {
        Limit(l => l with { OutlookConcurrentPerApp = perApp, OutlookConcurrent = 0 });
        var one = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PhotoAsync("olivia.marsh")));
        Limit(l => l with { OutlookConcurrentPerApp = perApp, OutlookConcurrent = perApp ? 0 : 4 });

        var other = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PhotoAsync("clara.lindqvist")));

        Assert.All(one, r => Assert.Equal((429, "ApplicationThrottled"), ((int)r.Status, r.Code)));
        Assert.Equal(refusedElsewhere, other.Count(r => (int)r.Status == 429));
    }

    [Fact]
    public async Task Mailboxes_count_apart_until_their_ten_minutes_are_over()
    {
        Limit(l => l with { OutlookPerTenMinutes = 2 });

        int[] statuses = [await StatusAsync("olivia.marsh"), await StatusAsync("olivia.marsh"), await StatusAsync("olivia.marsh"), await StatusAsync("clara.lindqvist")];
        _contoso.Tenant.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal([200, 200, 429, 200], statuses);
        Assert.Equal(200, await StatusAsync("olivia.marsh"));
    }

    [Fact]
    public async Task Scaled_windows_are_over_sooner()
    {
        Limit(l => l with { OutlookPerTenMinutes = 1, TimeScale = 20 });
        await StatusAsync("olivia.marsh");

        var refused = await PhotoAsync("olivia.marsh");

        Assert.InRange(int.Parse(refused.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture), 1, 30);
    }

    private void Limit(Func<RateLimits, RateLimits> change) => _contoso.Get<Kept<RateLimits>>().Change(l => change(l) with { Enabled = true });

    private Task<Reply> ProfileAsync() =>
        _contoso.GetAsync("sharepoint/contoso/_api/SP.UserProfiles.PeopleManager/GetMyProperties", _contoso.SharePointFor("olivia.marsh", "contoso", "User.Read.All"));

    private Task<Reply> UsersAsync(string query) => _contoso.GetAsync("graph/v1.0/users" + query, _contoso.GraphApp("User.Read.All"));

    private Task<Reply> PhotoAsync(string person) => _contoso.GetAsync($"graph/v1.0/users/{person}@contoso.com/photo", _contoso.GraphApp("ProfilePhoto.Read.All"));

    private async Task<int> StatusAsync(string person) => (int)(await PhotoAsync(person)).Status;
}
