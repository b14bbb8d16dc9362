using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>A call that was let through: at which site, by whom, and the path taken apart.</summary>
internal sealed class ApiCall(HttpContext http, string site, Caller caller, IReadOnlyList<ApiSegment> path)
{
    public HttpContext Http { get; } = http;

    public string Site { get; } = site;

    public Caller Caller { get; } = caller;

    /// <summary>The path's last step but a closing <c>$value</c>, and the one before it.</summary>
    public IReadOnlyList<ApiSegment> Path { get; } = path;

    public bool IsAdminSite => Site == "contoso-admin";

    public bool IsMySite => Site == "contoso-my";

    /// <summary>Whether a person calls who may manage other people's profiles.</summary>
    public bool IsByAdmin => Caller.Person?.DirectoryRoles.Any(r => r == DirectoryRole.GlobalAdministrator || r == DirectoryRole.SharePointAdministrator) == true;

    public DateTimeOffset Now => Get<TimeProvider>().GetUtcNow();

    public Switches Switches => Get<Kept<Switches>>().Value;

    public T Get<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();

    public async Task<JsonObject?> ReadJsonAsync()
    {
        try
        {
            return await JsonNode.ParseAsync(Http.Request.Body, cancellationToken: Http.RequestAborted).ConfigureAwait(false) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The body; null when it is longer than allowed.</summary>
    public async Task<byte[]?> ReadBytesAsync(int most)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int read; (read = await Http.Request.Body.ReadAsync(chunk, Http.RequestAborted).ConfigureAwait(false)) > 0;)
        {
            if (buffer.Length + read > most)
                return null;
            await buffer.WriteAsync(chunk.AsMemory(0, read), Http.RequestAborted).ConfigureAwait(false);
        }
        return buffer.ToArray();
    }
}
