using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Faults;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Graph;

public sealed class Batches : IAsyncLifetime
{
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_request_gets_its_own_answer_and_pictures_travel_as_base64()
    {
        var answers = await SendAsync(Item("1", "/users/olivia.marsh@contoso.com/photos/48x48/$value"), Item("2", "/users/amina.haddad@contoso.com/photo"), Item("3", "/me"));

        Assert.Equal((200, 404, 400), (Status(answers, "1"), Status(answers, "2"), Status(answers, "3")));
        Assert.Equal((48, 48), TestPicture.Size(Convert.FromBase64String((string)answers["1"]["body"]!)));
        Assert.Equal("image/jpeg", (string?)answers["1"]["headers"]!["Content-Type"]);
        Assert.Equal("ImageNotFound", (string?)answers["2"]["body"]!["error"]!["code"]);
    }

    [Fact]
    public async Task Answers_come_in_another_order_than_the_requests()
    {
        var reply = await PostAsync([.. Enumerable.Range(1, 5).Select(i => Item($"{i}", "/users/olivia.marsh@contoso.com/photo"))]);

        Assert.NotEqual(["1", "2", "3", "4", "5"], reply.Json["responses"]!.AsArray().Select(r => (string)r!["id"]!));
    }

    [Fact]
    public async Task A_request_is_throttled_by_itself()
    {
        _contoso.Get<FaultBook>().Add(new FaultScript { Path = "/graph/*/users/olivia*", Status = 429, Headers = new Dictionary<string, string> { ["Retry-After"] = "7" } });

        var answers = await SendAsync(Item("1", "/users/olivia.marsh@contoso.com/photo"), Item("2", "/users/mei.tanaka@contoso.com/photo"));

        Assert.Equal((429, 200), (Status(answers, "1"), Status(answers, "2")));
        Assert.Equal("7", (string?)answers["1"]["headers"]!["Retry-After"]);
    }

    [Fact]
    public async Task What_depends_on_a_failure_fails_with_it()
    {
        var dependent = Item("2", "/users/olivia.marsh@contoso.com/photo");
        dependent["dependsOn"] = new JsonArray("1");

        var answers = await SendAsync(Item("1", "/users/nobody@contoso.com/photo"), dependent);

        Assert.Equal(424, Status(answers, "2"));
    }

    [Fact]
    public async Task A_picture_can_be_put_in_a_batch()
    {
        var put = Item("1", "/users/olivia.marsh@contoso.com/photo/$value");
        put["method"] = "PUT";
        put["headers"] = new JsonObject { ["Content-Type"] = "image/jpeg" };
        put["body"] = Convert.ToBase64String(TestPicture.Of(300, 300));

        Assert.Equal(200, Status(await SendAsync(put), "1"));
    }

    [Fact]
    public async Task More_than_twenty_requests_are_refused() =>
        Assert.Equal(400, (int)(await PostAsync([.. Enumerable.Range(1, 21).Select(i => Item($"{i}", "/me"))])).Status);

    [Fact]
    public async Task Ids_that_differ_only_by_case_are_the_same_id_and_refused() =>
        Assert.Equal(400, (int)(await PostAsync(Item("a", "/me"), Item("A", "/me"))).Status);

    private static JsonObject Item(string id, string url) => new() { ["id"] = id, ["method"] = "GET", ["url"] = url };

    private Task<Reply> PostAsync(params JsonObject[] items) => _contoso.SendAsync(
        HttpMethod.Post, "graph/v1.0/$batch", _contoso.GraphApp("ProfilePhoto.Read.All", "ProfilePhoto.ReadWrite.All"), JsonContent.Create(new JsonObject { ["requests"] = new JsonArray([.. items]) }));

    private async Task<Dictionary<string, JsonObject>> SendAsync(params JsonObject[] items) =>
        (await PostAsync(items)).Json["responses"]!.AsArray().ToDictionary(r => (string)r!["id"]!, r => r!.AsObject());

    private static int Status(Dictionary<string, JsonObject> answers, string id) => (int)answers[id]["status"]!;
}
