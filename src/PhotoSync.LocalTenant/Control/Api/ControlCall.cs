using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Control.Api;

/// <summary>A control call that showed the token.</summary>
internal sealed class ControlCall(HttpContext http)
{
    public HttpContext Http { get; } = http;

    public T Get<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();

    public T Kept<T>()
        where T : class => Get<Kept<T>>().Value;

    public DateTimeOffset Now => Get<TimeProvider>().GetUtcNow();

    /// <summary>The person whom the path names by id or user principal name.</summary>
    public Person Person => Get<People>().Find((string)Http.Request.RouteValues["id"]!) ?? throw new ControlException(StatusCodes.Status404NotFound, "There is no such person.");

    public Guid Id => Guid.TryParse((string)Http.Request.RouteValues["id"]!, out var id) ? id : throw new ControlException(StatusCodes.Status404NotFound, "That is no id.");

    public async Task<JsonObject> ReadAsync()
    {
        try
        {
            return await JsonNode.ParseAsync(Http.Request.Body, cancellationToken: Http.RequestAborted).ConfigureAwait(false) as JsonObject
                ?? throw new ControlException(StatusCodes.Status400BadRequest, "The body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw new ControlException(StatusCodes.Status400BadRequest, e.Message);
        }
    }

    public async Task<T> ReadAsync<T>() => Patch.Read<T>(await ReadAsync().ConfigureAwait(false));
}
