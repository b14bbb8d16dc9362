using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Control.Api;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Control;

/// <summary>Groups: listed, saved whole, deleted.</summary>
internal static class GroupControls
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.On("GET", "/groups", call => call.Get<Groups>().All);
        api.On("PUT", "/groups/{id}", SaveAsync);
        api.On("DELETE", "/groups/{id}", Delete);
    }

    private static async Task<object?> SaveAsync(ControlCall call)
    {
        var group = await call.ReadAsync<Group>().ConfigureAwait(false) with { Id = call.Id };
        call.Get<Groups>().Save(group);
        return group;
    }

    private static object? Delete(ControlCall call)
    {
        call.Get<Groups>().Delete(call.Id);
        return null;
    }
}
