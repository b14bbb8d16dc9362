using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Graph;

public sealed class Directory : IAsyncLifetime
{
    private readonly Contoso _contoso = new() { Options = { SyntheticPeople = 1000 } };

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task Everybody_is_met_once_by_following_the_links()
    {
        var seen = new List<string>();
        for (var next = "graph/v1.0/users?$select=id,accountEnabled&$top=300"; next is not null;)
        {
            var page = (await GetAsync(next)).Json;
            seen.AddRange(page["value"]!.AsArray().Select(u => (string)u!["id"]!));
            next = (string?)page["@odata.nextLink"];
        }

        Assert.Equal((1025, 1025), (seen.Count, seen.Distinct().Count()));
    }

    [Theory]
    [InlineData("accountEnabled eq false and startswith(displayName,'Omar')", 1)]
    [InlineData("userType eq 'Guest' and startswith(mail,'diego')", 1)]
    [InlineData("userPrincipalName in ('mei.tanaka@contoso.com','priya.nair@contoso.com')", 2)]
    [InlineData("surname eq 'O''Nobody'", 0)]
    public async Task A_filter_finds_those_whom_it_means(string filter, int count) =>
        Assert.Equal(count, (await GetAsync($"graph/v1.0/users?$filter={Uri.EscapeDataString(filter)}")).Json["value"]!.AsArray().Count);

    [Theory]
    [InlineData("$filter=contains(displayName,'a')", "Request_UnsupportedQuery")]
    [InlineData("$filter=userType ne 'Guest'", "Request_UnsupportedQuery")]
    [InlineData("$top=1000", "Request_UnsupportedQuery")]
    [InlineData("$select=shoeSize", "BadRequest")]
    public async Task What_graph_does_not_understand_is_refused(string query, string code) =>
        Assert.Equal(code, (await GetAsync($"graph/v1.0/users?{query}")).Code);

    [Fact]
    public async Task A_user_shows_account_licences_plans_and_directory_sync()
    {
        var george = (await GetAsync($"graph/v1.0/users/george.whitfield@contoso.com?$select=id,accountEnabled,assignedPlans,onPremisesSyncEnabled,usageLocation,preferredLanguage,userType,photo")).Json;

        Assert.Equal((true, true, "Member"), ((bool)george["accountEnabled"]!, (bool)george["onPremisesSyncEnabled"]!, (string?)george["userType"]));
        Assert.Contains(george["assignedPlans"]!.AsArray(), p => (string?)p!["service"] == "exchange" && (string?)p["capabilityStatus"] == "Enabled");
        Assert.Null(george["photo"]);
    }

    [Fact]
    public async Task A_delta_tells_everybody_once_then_only_who_changed_or_went()
    {
        var link = await WalkAsync("graph/v1.0/users/delta?$select=displayName,accountEnabled");
        _contoso.Change("mei.tanaka", p => p with { AccountEnabled = false });
        _contoso.Change("priya.nair", p => p with { IsDeleted = true });
        _contoso.Change("olivia.marsh", p => p with { Photo = p.Photo.Replace(null, DateTimeOffset.UtcNow) });

        var changes = (await GetAsync(link)).Json["value"]!.AsArray();

        Assert.Equal(2, changes.Count);
        Assert.Contains(changes, c => (string?)c!["displayName"] == "Mei Tanaka" && !(bool)c["accountEnabled"]!);
        Assert.Contains(changes, c => (string?)c!["@removed"]?["reason"] == "changed");
    }

    [Fact]
    public async Task A_delta_link_of_before_a_reset_is_gone()
    {
        var link = await WalkAsync("graph/v1.0/users/delta");
        await _contoso.ControlAsync("POST", "/reset");

        var reply = await GetAsync(link);

        Assert.Equal((410, "syncStateNotFound"), ((int)reply.Status, reply.Code));
        Assert.NotNull(reply.Headers.Location);
    }

    [Fact]
    public async Task A_tenant_may_forget_every_link_but_not_a_new_walk()
    {
        var link = await WalkAsync("graph/v1.0/users/delta");
        _contoso.Switch(switches => switches with { DeltaGone = true });

        Assert.Equal(410, (int)(await GetAsync(link)).Status);
        Assert.Equal(410, (int)(await GetAsync("graph/v1.0/users/delta?$skiptoken=x")).Status);
        Assert.Equal(200, (int)(await GetAsync("graph/v1.0/users/delta")).Status);
    }

    [Fact]
    public async Task A_walk_that_was_begun_before_a_reset_is_gone()
    {
        var page = (await GetAsync("graph/v1.0/users/delta?$top=10")).Json;
        await _contoso.ControlAsync("POST", "/reset");

        Assert.Equal(410, (int)(await GetAsync((string)page["@odata.nextLink"]!)).Status);
    }

    [Fact]
    public async Task Groups_in_groups_are_opened_and_nobody_is_met_twice()
    {
        var members = (await GetAsync("graph/v1.0/groups/c0de0000-0000-4000-9000-000000000002/transitiveMembers/microsoft.graph.user?$select=id,userPrincipalName&$top=999")).Json["value"]!.AsArray();

        Assert.Equal(
            ["clara.lindqvist@contoso.com", "helen.armstrong@contoso.com", "laura.jensen@contoso.com", "samuel.baptiste@contoso.com", "thandiwe.zulu@contoso.com"],
            members.Select(m => (string)m!["userPrincipalName"]!).Order());
    }

    [Theory]
    [InlineData("marcus.reed", "TEAMS_EXPLORATORY", false)]
    [InlineData("olivia.marsh", "SPE_E3", true)]
    public async Task Licence_details_show_whether_there_is_an_exchange_plan(string person, string sku, bool hasExchange)
    {
        var licences = (await GetAsync($"graph/v1.0/users/{person}@contoso.com/licenseDetails")).Json["value"]!.AsArray();

        Assert.Equal(sku, (string?)licences.Single()!["skuPartNumber"]);
        Assert.Equal(hasExchange, licences[0]!["servicePlans"]!.AsArray().Any(p => ((string)p!["servicePlanName"]!).StartsWith("EXCHANGE_S", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("marcus.reed", 404)]
    [InlineData("george.whitfield", 404)]
    [InlineData("clara.lindqvist", 200)]
    public async Task Mailbox_settings_have_one_error_for_no_mailbox_of_any_kind(string person, int status)
    {
        var reply = await GetAsync($"graph/v1.0/users/{person}@contoso.com/mailboxSettings");

        Assert.Equal(status, (int)reply.Status);
        Assert.Equal(status == 404 ? "MailboxNotEnabledForRESTAPI" : "W. Europe Standard Time", status == 404 ? reply.Code : (string?)reply.Json["timeZone"]);
    }

    [Fact]
    public async Task The_photo_policy_is_read_and_patched_and_its_empty_roles_are_written_as_switched()
    {
        var token = _contoso.GraphApp("PeopleSettings.ReadWrite.All");
        var path = "graph/beta/admin/people/photoUpdateSettings";
        Assert.Equal("[]", (await _contoso.GetAsync(path, token)).Json["allowedRoles"]!.ToJsonString());
        _contoso.Switch(s => s with { RolesEmptyAs = EmptyRoles.Object });

        var patched = await _contoso.SendAsync(HttpMethod.Patch, path, token, System.Net.Http.Json.JsonContent.Create(new JsonObject { ["source"] = "onpremises" }));
        var wrong = await _contoso.SendAsync(HttpMethod.Patch, path, token, System.Net.Http.Json.JsonContent.Create(new JsonObject { ["source"] = "moon" }));

        Assert.Equal(("onPremises", "{}"), ((string?)patched.Json["source"], patched.Json["allowedRoles"]!.ToJsonString()));
        Assert.Equal(400, (int)wrong.Status);
        Assert.Contains("PeopleAdminValidationFailure", wrong.Text, StringComparison.Ordinal);
    }

    private async Task<string> WalkAsync(string link)
    {
        while (true)
        {
            var page = (await GetAsync(link)).Json;
            if ((string?)page["@odata.deltaLink"] is { } delta)
                return delta;
            link = (string)page["@odata.nextLink"]!;
        }
    }

    private Task<Reply> GetAsync(string path) => _contoso.GetAsync(path, _contoso.GraphApp("User.Read.All", "GroupMember.Read.All", "MailboxSettings.Read"));
}
