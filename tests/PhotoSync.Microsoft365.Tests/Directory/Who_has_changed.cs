using PhotoSync.Coverage.Sources;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Directory;

public sealed class Who_has_changed
{
    private const string Adele = """{"id":"00000000-0000-4000-8000-000000000001","displayName":"Adele Vance","userPrincipalName":"adele@contoso.example","accountEnabled":true,"assignedPlans":[{"service":"exchange","capabilityStatus":"Enabled"}]}""";
    private const string Next = "https://graph.microsoft.com/v1.0/users/delta?$skiptoken=abc";
    private const string Later = "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=xyz";

    [Fact]
    public async Task Is_asked_page_by_page_and_then_from_where_the_last_page_ended()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users/delta", () => Page(Adele, $"\"@odata.nextLink\":\"{Next}\""), () => Page("", $"\"@odata.deltaLink\":\"{Later}\""));

        var first = Assert.IsType<PeopleChanges.Page>(await ReadAsync(microsoft365, null));
        var last = Assert.IsType<PeopleChanges.Page>(await ReadAsync(microsoft365, first.Link));

        Assert.Equal(("Adele Vance", false), (Assert.Single(first.Changed).DisplayName, first.IsLast));
        Assert.Equal((new Uri(Later), true), (last.Link, last.IsLast));
        Assert.Equal(Next, microsoft365.Wire.Sent[1].Address);
    }

    [Fact]
    public async Task Says_who_is_gone()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users/delta", () => Page("""{"id":"00000000-0000-4000-8000-000000000002","@removed":{"reason":"changed"}}""", $"\"@odata.deltaLink\":\"{Later}\""));

        var page = Assert.IsType<PeopleChanges.Page>(await ReadAsync(microsoft365, null));

        Assert.Empty(page.Changed);
        Assert.Equal([Some.PersonId(2).ObjectId], page.Gone);
    }

    [Fact]
    public async Task Is_completed_by_a_read_of_whoever_came_without_a_name()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users/delta", () => Page("""{"id":"00000000-0000-4000-8000-000000000001","accountEnabled":false}""", $"\"@odata.deltaLink\":\"{Later}\""));
        microsoft365.Wire.On("GET", "/users/00000000", () => Answers.Json(Adele));

        var page = Assert.IsType<PeopleChanges.Page>(await ReadAsync(microsoft365, null));

        Assert.Equal("adele@contoso.example", Assert.Single(page.Changed).UserPrincipalName);
    }

    [Fact]
    public async Task Starts_over_where_Graph_has_lost_the_place()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users/delta", () => Answers.GraphError(410, "syncStateNotFound"));

        Assert.IsType<PeopleChanges.StartOver>(await ReadAsync(microsoft365, new Uri(Later)));
    }

    [Theory]
    [InlineData("https://evil.example/v1.0/users/delta?$deltatoken=xyz")]
    [InlineData("https://graph.microsoft.com.evil.example/v1.0/users/delta")]
    public async Task Is_never_asked_elsewhere_with_Graphs_token(string link)
    {
        using var microsoft365 = new UnderTest();

        Assert.IsType<PeopleChanges.StartOver>(await ReadAsync(microsoft365, new Uri(link)));

        Assert.Empty(microsoft365.Wire.Sent);
    }

    [Theory]
    [InlineData("{}", 200)]
    [InlineData("""{"value":[]}""", 200)]
    [InlineData("""{"error":{"code":"Authorization_RequestDenied"}}""", 403)]
    public async Task Is_unread_where_the_answer_settles_nothing(string body, int status)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users/delta", () => Answers.Json(body, status));

        var unread = Assert.IsType<PeopleChanges.Unread>(await ReadAsync(microsoft365, null));

        Assert.Equal(status == 403 ? ReadFailureReason.Forbidden : ReadFailureReason.Unreadable, unread.Failure.Reason);
        Assert.Equal(status == 403 ? "User.Read.All" : null, unread.Failure.MissingPermission);
    }

    private static HttpResponseMessage Page(string people, string link) => Answers.Json($$"""{"value":[{{people}}],{{link}}}""");

    private static Task<PeopleChanges> ReadAsync(UnderTest microsoft365, Uri? link) => microsoft365.Get<IPeopleChanges>().ReadAsync(Some.Tenant, link, default);
}
