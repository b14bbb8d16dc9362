using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>
/// The Graph SDK as the maker of requests and reader of answers. What is sent goes through our own wire: so none of the SDK's handlers repeats a write.
/// </summary>
internal sealed class GraphApi : IDisposable
{
    private readonly HttpClient unused = new();
    private readonly HttpClientRequestAdapter adapter;

    public GraphApi(IOptions<GraphOptions> options, IOptions<EntraOptions> entra)
    {
        Audience = new Audience(Service.Graph, options.Value.Address ?? entra.Value.Endpoints.Graph, options.Value.DelegatedScope);
        adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: unused) { BaseUrl = $"{Audience.Resource}/v1.0" };
        Client = new GraphServiceClient(adapter);
    }

    public Audience Audience { get; }

    public GraphServiceClient Client { get; }

    /// <summary>A request of beta, which the SDK of v1.0 has no builder for.</summary>
    /// <param name="path">Begins with a slash.</param>
    public RequestInformation Beta(string path)
    {
        var request = new RequestInformation { HttpMethod = Method.GET, URI = Audience.At($"/beta{path}") };
        request.Headers.Add("Accept", "application/json");
        return request;
    }

    /// <summary>A call about the tenant.</summary>
    public Call Call(Operation operation, Acting acting, RequestInformation request) => new(operation, acting, Audience, ct => BuildAsync(request, ct));

    /// <summary>A call about a person; about themselves it goes to <c>/me</c>, for which their own rights do.</summary>
    /// <param name="operation">What is asked.</param>
    /// <param name="acting">Whose rights are used.</param>
    /// <param name="person">Whom it is about; always addressed by the object id (domain.md §2.2).</param>
    /// <param name="request">Made for <c>/users/{id}</c>.</param>
    public Call Call(Operation operation, Acting acting, PersonId person, RequestInformation request) =>
        new(operation, acting, Audience, ct => acting == new Acting.AsPerson(person) ? BuildForMeAsync(request, person, ct) : BuildAsync(request, ct)) { About = person };

    public void Dispose()
    {
        adapter.Dispose();
        unused.Dispose();
    }

    private async Task<HttpRequestMessage> BuildForMeAsync(RequestInformation request, PersonId person, CancellationToken cancellationToken)
    {
        var message = await BuildAsync(request, cancellationToken).ConfigureAwait(false);
        message.RequestUri = new Uri(message.RequestUri!.AbsoluteUri.Replace($"/users/{person.ObjectId:D}", "/me", StringComparison.OrdinalIgnoreCase));
        return message;
    }

    private async Task<HttpRequestMessage> BuildAsync(RequestInformation request, CancellationToken cancellationToken) =>
        await adapter.ConvertToNativeRequestAsync<HttpRequestMessage>(request, cancellationToken).ConfigureAwait(false)
        ?? throw new InvalidOperationException("The SDK made no request.");
}
