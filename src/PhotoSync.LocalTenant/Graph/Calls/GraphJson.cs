using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>An answer in JSON.</summary>
internal sealed record GraphJson(JsonObject Body, int Status = StatusCodes.Status200OK) : IResult
{
    private const string ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.Headers["OData-Version"] = "4.0";
        return httpContext.Response.WriteAsync(Body.ToJsonString());
    }
}
