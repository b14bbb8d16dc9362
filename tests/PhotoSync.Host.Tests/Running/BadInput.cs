using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
public sealed class BadInput(BadInput.OneHost one) : IClassFixture<BadInput.OneHost>
{
    private const string Activity = """{"type":"message","id":"1","text":"hi","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/","from":{"id":"29:1"},"recipient":{"id":"28:1"},"conversation":{"id":"a:1"}}""";

    public static TheoryData<string, string?, string, HttpStatusCode> Requests => new()
    {
        { "POST", "Bearer e30.e30.e30", new string(' ', 256 * 1024 + 1), HttpStatusCode.RequestEntityTooLarge },
        { "POST", "Bearer e30.e30.e30", $$"""{"serviceUrl":"https://a.example/","value":{{new string('[', 70)}}{{new string(']', 70)}}}""", HttpStatusCode.BadRequest },
        { "POST", "Bearer e30.e30.e30", "{\"serviceUrl\":", HttpStatusCode.BadRequest },
        { "POST", "Bearer e30.e30.e30", "", HttpStatusCode.BadRequest },
        { "POST", "Bearer e30.e30.e30", """{"type":"message"}""", HttpStatusCode.BadRequest },
        { "POST", "Bearer e30.e30.e30", """{"type":"message","serviceUrl":"/emea"}""", HttpStatusCode.BadRequest },
        { "POST", null, Activity, HttpStatusCode.Unauthorized },
        { "POST", "Bearer", Activity, HttpStatusCode.Unauthorized },
        { "POST", "Bearer ", Activity, HttpStatusCode.Unauthorized },
        { "POST", "Bearer nonsense", Activity, HttpStatusCode.Unauthorized },
        { "POST", "Bearer a.b.c", Activity, HttpStatusCode.Unauthorized },
        { "POST", "Bearer e30.e30.e30", Activity, HttpStatusCode.Unauthorized },
        { "POST", "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.", Activity, HttpStatusCode.Unauthorized },
        { "POST", "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.AAAA", Activity, HttpStatusCode.Unauthorized },
        { "POST", "Basic dXNlcjpwYXNz", Activity, HttpStatusCode.Unauthorized },
        { "GET", null, "", HttpStatusCode.MethodNotAllowed },
        { "HEAD", null, "", HttpStatusCode.MethodNotAllowed },
        { "PUT", "Bearer a.b.c", Activity, HttpStatusCode.MethodNotAllowed },
        { "DELETE", "Bearer a.b.c", "", HttpStatusCode.MethodNotAllowed },
    };

    [Theory, MemberData(nameof(Requests))]
    public async Task Gets_a_plain_refusal(string method, string? authorization, string body, HttpStatusCode expected)
    {
        using var http = one.Host.Http;
        using var request = new HttpRequestMessage(new HttpMethod(method), "api/messages");
        if (body.Length > 0 || method == "POST")
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var answer = await http.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public sealed class OneHost : IAsyncLifetime
    {
        internal RunningHost Host { get; private set; } = null!;

        public async Task InitializeAsync() => Host = await RunningHost.StartAsync();

        public async Task DisposeAsync() => await Host.DisposeAsync();
    }
}
