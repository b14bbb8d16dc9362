using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Graph;

public sealed class WhatGraphRefuses(SharedContoso shared) : IClassFixture<SharedContoso>
{
    private const string Marketing = "groups/c0de0000-0000-4000-9000-000000000002";
    private readonly Contoso _contoso = shared.Contoso;

    [Theory]
    [InlineData("groups/none", 404)]
    [InlineData("groups/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("groups/none/transitiveMembers", 404)]
    [InlineData($"{Marketing}/transitiveMembers?$select=shoeSize", 400)]
    [InlineData($"{Marketing}/transitiveMembers?$top=0", 400)]
    [InlineData("users/olivia.marsh@contoso.com?$select=shoeSize", 400)]
    [InlineData("users?$orderby=displayName", 400)]
    [InlineData("users?$top=many", 400)]
    [InlineData("users/$count", 400)]
    [InlineData("users/delta?$deltatoken=made-up", 410)]
    [InlineData("users/olivia.marsh@contoso.com/photos/48x64", 404)]
    [InlineData("users/olivia.marsh@contoso.com/photos/50x50", 404)]
    [InlineData("users/olivia.marsh@contoso.com/photos/large", 404)]
    [InlineData("users/amina.haddad@contoso.com/photos", 404)]
    [InlineData("appCatalogs/teamsApps/none", 404)]
    public async Task What_is_not_there_or_makes_no_sense_is_refused(string path, int status) => Assert.Equal(status, (int)(await GetAsync(path)).Status);

    [Theory]
    [InlineData("groups", 3)]
    [InlineData("groups?$filter=displayName eq 'Contoso Marketing'", 1)]
    [InlineData("groups?$filter=startswith(displayName,'Contoso L')", 1)]
    [InlineData("groups?$filter=displayName eq 'Nobody'", 0)]
    [InlineData("appCatalogs/teamsApps", 1)]
    [InlineData("appCatalogs/teamsApps?$filter=distributionMethod eq 'organization'", 1)]
    [InlineData("appCatalogs/teamsApps?$filter=externalId eq 'other'", 0)]
    [InlineData("users/olivia.marsh@contoso.com/photos", 9)]
    public async Task What_is_asked_for_is_listed(string path, int count) => Assert.Equal(count, (await GetAsync(path)).Json["value"]!.AsArray().Count);

    [Fact]
    public async Task A_group_is_told_by_name_and_its_members_by_type_page_and_number()
    {
        var group = (await GetAsync(Marketing)).Json;
        var first = (await GetAsync($"{Marketing}/transitiveMembers?$top=3&$count=true", eventual: true)).Json;
        var rest = (await _contoso.GetAsync(new Uri((string)first["@odata.nextLink"]!).PathAndQuery, Token)).Json;

        Assert.Equal("Contoso Marketing", (string?)group["displayName"]);
        Assert.Equal((5, "#microsoft.graph.user"), ((int)first["@odata.count"]!, (string?)first["value"]![0]!["@odata.type"]));
        Assert.Equal((3, 2, null), (first["value"]!.AsArray().Count, rest["value"]!.AsArray().Count, rest["@odata.nextLink"]));
    }

    [Fact]
    public async Task Everybody_is_counted_for_those_who_can_wait()
    {
        Assert.Equal("25", (await GetAsync("users/$count", eventual: true)).Text);
        Assert.Equal(1, (int)(await GetAsync("users?$count=true&$filter=startswith(displayName,'Omar')", eventual: true)).Json["@odata.count"]!);
        Assert.Equal(200, (int)(await GetAsync("users?$count=true&$orderby=displayName", eventual: true)).Status);
    }

    [Theory]
    [InlineData("odata.maxpagesize=10", 10)]
    [InlineData("return=minimal, odata.maxpagesize=7; x", 7)]
    [InlineData("odata.maxpagesize=many", 25)]
    [InlineData("odata.maxpagesize=0", 25)]
    [InlineData("odata.maxpagesize=1000", 25)]
    public async Task A_walk_has_pages_of_the_size_that_is_wished_for(string prefer, int count)
    {
        var page = await _contoso.SendAsync(HttpMethod.Get, "graph/v1.0/users/delta?$select=id", Token, null, request => request.Headers.TryAddWithoutValidation("Prefer", prefer));

        Assert.Equal(count, page.Json["value"]!.AsArray().Count);
    }

    [Fact]
    public async Task Who_wants_to_hear_of_later_changes_only_gets_a_link_and_nobody()
    {
        var latest = (await GetAsync("users/delta?$deltatoken=latest")).Json;

        Assert.Empty(latest["value"]!.AsArray());
        Assert.NotNull(latest["@odata.deltaLink"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"requests":{}}""")]
    [InlineData("""{"requests":[7]}""")]
    [InlineData("""{"requests":[{"method":"GET","url":"/me"}]}""")]
    [InlineData("""{"requests":[{"id":"","method":"GET","url":"/me"}]}""")]
    [InlineData("""{"requests":[{"id":"1","url":"/me"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"PUT","url":"/me/photo","body":"x"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"POST","url":"/$batch"}]}""")]
    [InlineData("no JSON")]
    public async Task A_batch_that_cannot_be_read_is_refused_as_a_whole(string body) => Assert.Equal(400, (int)(await PostAsync("$batch", body)).Status);

    [Fact]
    public async Task A_body_in_a_batch_is_JSON_or_Base64()
    {
        const string item = """{"id":"1","method":"PUT","url":"users/olivia.marsh@contoso.com/photo/$value","headers":{"Content-Type":"TYPE"},"body":BODY}""";
        var replies = new[] { ("image/jpeg", "\"no Base64!\""), ("application/json", "{}") }
            .Select(body => PostAsync("$batch", $$"""{"requests":[{{item.Replace("TYPE", body.Item1, StringComparison.Ordinal).Replace("BODY", body.Item2, StringComparison.Ordinal)}}]}"""));

        Assert.All(await Task.WhenAll(replies), reply => Assert.InRange((int)reply.Json["responses"]![0]!["status"]!, 400, 499));
    }

    [Theory]
    [InlineData("v1.0", "{}", 400)]
    [InlineData("beta", "no JSON", 400)]
    [InlineData("beta", "[]", 400)]
    [InlineData("beta", """{"source":"moon"}""", 400)]
    [InlineData("beta", """{"allowedRoles":["no id"]}""", 400)]
    [InlineData("beta", """{"source":null,"allowedRoles":["c0de0000-0000-4000-9000-000000000002"]}""", 200)]
    [InlineData("beta", """{"allowedRoles":[]}""", 200)]
    public async Task A_photo_policy_has_a_source_and_roles_that_exist(string version, string body, int status) => Assert.Equal(status, (int)(await _contoso.SendAsync(
        HttpMethod.Patch, $"graph/{version}/admin/people/photoUpdateSettings", _contoso.GraphApp("PeopleSettings.ReadWrite.All"), new StringContent(body))).Status);

    [Theory]
    [InlineData(null, "Access token is empty.")]
    [InlineData("garbage", "IDX14100: JWT is not well formed, there are no dots (.).")]
    [InlineData("sharepoint", "Access token validation failure. Invalid audience.")]
    public async Task A_token_that_is_none_for_Graph_is_told_what_is_wrong_with_it(string? token, string message)
    {
        var reply = await _contoso.GetAsync("graph/v1.0/me", token == "sharepoint" ? _contoso.SharePointApp("contoso", "User.Read.All") : token);

        Assert.Equal((401, message), ((int)reply.Status, (string?)reply.Json["error"]!["message"]));
    }

    [Theory]
    [InlineData("{}", 400)]
    [InlineData("no JSON", 400)]
    [InlineData("""{"teamsApp@odata.bind":7}""", 400)]
    [InlineData("""{"teamsApp@odata.bind":"https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/none"}""", 404)]
    public async Task An_installation_says_of_which_app(string body, int status) => Assert.Equal(status, (int)(await PostAsync("users/clara.lindqvist@contoso.com/teamwork/installedApps", body)).Status);

    [Fact]
    public async Task An_installation_that_is_none_is_not_found()
    {
        const string none = "users/mei.tanaka@contoso.com/teamwork/installedApps/none";

        Reply[] replies = [await GetAsync(none), await GetAsync(none + "/chat"), await _contoso.SendAsync(HttpMethod.Delete, $"graph/v1.0/{none}", Token)];

        Assert.All(replies, reply => Assert.Equal(404, (int)reply.Status));
        Assert.Empty((await GetAsync("users/mei.tanaka@contoso.com/teamwork/installedApps?$filter=teamsApp/externalId eq 'other'")).Json["value"]!.AsArray());
    }

    private string Token => _contoso.GraphApp(
        "User.Read.All", "Group.Read.All", "Directory.Read.All", "ProfilePhoto.Read.All", "ProfilePhoto.ReadWrite.All", "AppCatalog.Read.All", "TeamsAppInstallation.ReadWriteForUser.All");

    private Task<Reply> GetAsync(string path, bool eventual = false) => _contoso.SendAsync(HttpMethod.Get, $"graph/v1.0/{path}", Token, null, request =>
    {
        if (eventual)
            request.Headers.Add("ConsistencyLevel", "eventual");
    });

    private Task<Reply> PostAsync(string path, string body) =>
        _contoso.SendAsync(HttpMethod.Post, $"graph/v1.0/{path}", Token, new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
}
