namespace Microsoft.Rest;

/// <summary>What signs a request before it is sent.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Signs the request; these do nothing.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
