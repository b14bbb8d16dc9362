using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Faults;

/// <summary>Dates every answer by the services' clocks: the machine's, and what the switch puts them ahead.</summary>
internal static class SkewedDate
{
    public static void UseSkewedDate(this IApplicationBuilder app) => app.Use((HttpContext http, RequestDelegate next) =>
    {
        var ahead = http.RequestServices.GetRequiredService<Kept<Switches>>().Value.ClockSkew;
        if (ahead != TimeSpan.Zero)
            http.Response.Headers.Date = (TimeProvider.System.GetUtcNow() + ahead).ToString("R", CultureInfo.InvariantCulture);
        return next(http);
    });
}
