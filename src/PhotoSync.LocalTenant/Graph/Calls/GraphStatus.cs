using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>An answer without a body.</summary>
internal sealed record GraphStatus(int Status, string? Location = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        if (Location is not null)
            httpContext.Response.Headers.Location = Location;
        return Task.CompletedTask;
    }
}
