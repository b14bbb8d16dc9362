using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>The person whom a path names: as "me", by object id or user principal name, or nobody.</summary>
internal sealed record GraphTarget(Person? Person, bool IsMe, GraphError? Error)
{
    public static GraphTarget Of(HttpContext http, Caller caller)
    {
        if (http.Request.Path.Value!.Split('/') is [_, _, _, "me", ..])
            return new(caller.Person, true, null);
        if (http.Request.Path.Value.Split('/') is not [_, _, _, "users", not ("delta" or "delta()" or "$count"), ..])
            return new(null, false, null);
        var id = (string)http.Request.RouteValues["id"]!;
        return http.RequestServices.GetRequiredService<People>().Find(id) is { } person ? new(person, false, null) : new(null, false, Unknown(http, id));
    }

    // A mail address that is no user principal name: the photo service answers as if there were no photo.
    private static GraphError Unknown(HttpContext http, string id) =>
        http.Request.Path.Value!.Contains("/photo", StringComparison.OrdinalIgnoreCase) && http.RequestServices.GetRequiredService<People>().FindByAccount(id) is not null
            ? GraphError.NoPhoto(http.RequestServices.GetRequiredService<Kept<Switches>>().Value.Graph404Code)
            : GraphError.NotFound(id);
}
