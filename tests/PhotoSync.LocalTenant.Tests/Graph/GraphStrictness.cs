using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Graph;

/// <summary>One row a call: the least permission opens it, its absence and a token for another service do not.</summary>
public sealed class GraphStrictness(SharedContoso shared) : IClassFixture<SharedContoso>
{
    private readonly Contoso _contoso = shared.Contoso;

    public static TheoryData<string, string, string, int, string> AppCalls => new()
    {
        { "GET", "v1.0/users/{id}", "User.ReadBasic.All", 200, "Authorization_RequestDenied" },
        { "GET", "v1.0/users?$top=5", "User.Read.All", 200, "Authorization_RequestDenied" },
        { "GET", "v1.0/users/delta", "User.Read.All", 200, "Authorization_RequestDenied" },
        { "GET", "v1.0/users/{id}/photo", "ProfilePhoto.Read.All", 200, "ErrorAccessDenied" },
        { "GET", "beta/users/{id}/photo/$value", "ProfilePhoto.Read.All", 200, "ErrorAccessDenied" },
        { "GET", "v1.0/users/{id}/photos", "User.Read.All", 200, "ErrorAccessDenied" },
        { "GET", "v1.0/users/{id}/photos/240x240/$value", "ProfilePhoto.Read.All", 200, "ErrorAccessDenied" },
        { "GET", "v1.0/users/{id}/mailboxSettings", "MailboxSettings.Read", 200, "ErrorAccessDenied" },
        { "GET", "v1.0/users/{id}/licenseDetails", "LicenseAssignment.Read.All", 200, "Authorization_RequestDenied" },
        { "GET", "v1.0/groups/c0de0000-0000-4000-9000-000000000003/transitiveMembers/microsoft.graph.user", "GroupMember.Read.All", 200, "Authorization_RequestDenied" },
        { "GET", "beta/admin/people/photoUpdateSettings", "PeopleSettings.Read.All", 200, "Authorization_RequestDenied" },
        { "GET", "v1.0/appCatalogs/teamsApps", "AppCatalog.Read.All", 200, "Forbidden" },
        { "GET", "v1.0/users/{id}/teamwork/installedApps", "TeamsAppInstallation.ReadWriteSelfForUser.All", 200, "Forbidden" },
        { "DELETE", "v1.0/users/{id}/teamwork/installedApps/none", "TeamsAppInstallation.ReadWriteSelfForUser.All", 404, "Forbidden" },
    };

    [Theory]
    [MemberData(nameof(AppCalls))]
    public async Task The_least_application_permission_opens_the_call_and_nothing_less_does(string method, string path, string role, int status, string denied)
    {
        var allowed = await CallAsync(method, path, _contoso.GraphApp(role));
        var without = await CallAsync(method, path, _contoso.GraphApp("Something.Else"));
        var elsewhere = await CallAsync(method, path, _contoso.SharePointApp("contoso-my", role));

        Assert.Equal(status, (int)allowed.Status);
        Assert.Equal((403, denied), ((int)without.Status, without.Code));
        Assert.Equal((401, "InvalidAuthenticationToken"), ((int)elsewhere.Status, elsewhere.Code));
    }

    [Theory]
    [InlineData("GET", "v1.0/me", "User.Read", 200)]
    [InlineData("GET", "v1.0/me/photo", "User.Read", 200)]
    [InlineData("GET", "v1.0/users/{id}/photo", "User.Read", 200)]
    [InlineData("GET", "v1.0/me/photo/$value", "User.Read", 200)]
    [InlineData("GET", "v1.0/me/mailboxSettings", "MailboxSettings.Read", 200)]
    [InlineData("GET", "v1.0/me/licenseDetails", "LicenseAssignment.Read.All", 200)]
    [InlineData("GET", "beta/admin/people/photoUpdateSettings", "PeopleSettings.Read.All", 200)]
    [InlineData("GET", "v1.0/me/teamwork/installedApps", "TeamsAppInstallation.ReadWriteSelfForUser", 200)]
    public async Task The_least_delegated_permission_opens_the_call_for_the_person(string method, string path, string scope, int status)
    {
        Assert.Equal(status, (int)(await CallAsync(method, path, _contoso.GraphFor("olivia.marsh", scope))).Status);
        Assert.Equal(403, (int)(await CallAsync(method, path, _contoso.GraphFor("olivia.marsh", "openid"))).Status);
    }

    [Theory]
    [InlineData("v1.0/users/{id}", "User.Read")]
    [InlineData("v1.0/users?$top=5", "User.Read")]
    [InlineData("v1.0/users/{id}/mailboxSettings", "MailboxSettings.Read")]
    [InlineData("v1.0/users/delta", "User.Read.All")]
    public async Task A_permission_for_what_is_ones_own_opens_nothing_of_others(string path, string scope) =>
        Assert.Equal(403, (int)(await CallAsync("GET", path, _contoso.GraphFor("clara.lindqvist", scope))).Status);

    [Fact]
    public async Task An_app_by_itself_is_nobody_s_me()
    {
        var reply = await CallAsync("GET", "v1.0/me/photo", _contoso.GraphApp("ProfilePhoto.Read.All"));

        Assert.Equal((400, "BadRequest"), ((int)reply.Status, reply.Code));
    }

    [Fact]
    public async Task ReadBasic_shows_names_but_neither_accounts_nor_licences()
    {
        var token = _contoso.GraphApp("User.ReadBasic.All");

        Assert.Equal(200, (int)(await CallAsync("GET", "v1.0/users/{id}?$select=id,displayName", token)).Status);
        Assert.Equal(403, (int)(await CallAsync("GET", "v1.0/users/{id}?$select=id,accountEnabled", token)).Status);
    }

    [Theory]
    [InlineData(null, "Access token is empty.")]
    [InlineData("no-token", "IDX14100: JWT is not well formed, there are no dots (.).")]
    public async Task Without_a_readable_token_it_says_what_is_wrong(string? token, string message)
    {
        var reply = await CallAsync("GET", "v1.0/me", token);

        Assert.Equal((401, message), ((int)reply.Status, (string?)reply.Json["error"]!["message"]));
    }

    [Fact]
    public async Task An_expired_token_is_told_from_a_wrong_one()
    {
        var issuer = _contoso.Get<TokenIssuer>();
        var expired = issuer.Sign(issuer.Issuer, Resources.Graph, new() { ["oid"] = _contoso.Olivia.Id.ToString() }, TimeSpan.FromMinutes(-4));

        Assert.Contains("expired", (string)(await CallAsync("GET", "v1.0/me", expired)).Json["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v2.0/me", "Invalid version: v2.0")]
    [InlineData("v1.0/planets", "Resource not found for the segment 'planets'.")]
    [InlineData("v1.0/admin/people/photoUpdateSettings", "Resource not found for the segment 'people'.")]
    public async Task What_is_not_there_is_a_bad_request(string path, string message)
    {
        var reply = await CallAsync("GET", path, _contoso.GraphApp("PeopleSettings.Read.All"));

        Assert.Equal((400, message), ((int)reply.Status, (string?)reply.Json["error"]!["message"]));
    }

    [Fact]
    public async Task What_was_needed_is_kept_as_the_proof_of_least_privilege()
    {
        await CallAsync("GET", "v1.0/users/{id}/photo", _contoso.GraphApp("ProfilePhoto.ReadWrite.All"));

        Assert.Contains(_contoso.Get<PermissionLog>().Uses, u =>
            u.Use is { Resource: "Graph", Call: "GET /users/{id}/photo", IsApp: true, Least: "ProfilePhoto.Read.All", Held: "ProfilePhoto.ReadWrite.All" });
    }

    [Fact]
    public async Task What_was_lacking_is_kept_too()
    {
        await CallAsync("GET", "v1.0/users/{id}/mailboxSettings", _contoso.GraphApp("User.Read.All"));

        Assert.Contains(_contoso.Get<PermissionLog>().Uses, u => u.Use is { Call: "GET /users/{id}/mailboxSettings", Least: "MailboxSettings.Read", Held: null });
    }

    private Task<Reply> CallAsync(string method, string path, string? token) =>
        _contoso.SendAsync(new HttpMethod(method), "graph/" + path.Replace("{id}", _contoso.Olivia.Id.ToString(), StringComparison.Ordinal), token);
}
