using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Pages;
using PhotoSync.LocalTenant.Safety;

namespace PhotoSync.LocalTenant.Control;

/// <summary>The control page and the API behind it: everything of the tenant can be seen and changed here (Control/README.md).</summary>
internal static class ControlEndpoints
{
    public static void MapControl(this IEndpointRouteBuilder app)
    {
        app.MapGet("/control", http => new Page("control.html").With("token", http.RequestServices.GetRequiredService<ControlToken>().Value).WriteAsync(http));
        var api = app.MapGroup("/control/api");
        TenantControls.Map(api);
        PeopleControls.Map(api);
        PhotoControls.Map(api);
        BehaviourControls.Map(api);
        FaultControls.Map(api);
        GroupControls.Map(api);
        AppControls.Map(api);
    }
}
