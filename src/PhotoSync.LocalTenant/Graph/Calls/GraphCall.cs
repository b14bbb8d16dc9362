using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>A call that was let through: who calls, about whom, and by which permission.</summary>
internal sealed class GraphCall(HttpContext http, Caller caller, Person? person, string held)
{
    public HttpContext Http { get; } = http;

    public Caller Caller { get; } = caller;

    /// <summary>The person whom the path names by id or as "me".</summary>
    public Person Person => person ?? throw new InvalidOperationException("This path names no person.");

    /// <summary>The permission that opened the call.</summary>
    public string Held { get; } = held;

    public bool IsOwn => person is not null && Caller.Person?.Id == person.Id;

    public string Version => Http.GetGraphVersion();

    /// <summary>Graph's own address, as it stands in contexts and type names.</summary>
    public string Context(string fragment) => $"https://graph.microsoft.com/{Version}/$metadata#{fragment}";

    public string? Query(string name) => Http.Request.Query[name].FirstOrDefault();

    public string Route(string name) => (string)Http.Request.RouteValues[name]!;

    public T Get<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();

    public DateTimeOffset Now => Get<TimeProvider>().GetUtcNow();

    public Switches Switches => Get<Kept<Switches>>().Value;
}
