using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>The person whom a page request is about, by object id or user principal name in its path.</summary>
internal sealed record Persona(Person Person)
{
    public Guid Id => Person.Id;

    public static ValueTask<Persona?> BindAsync(HttpContext http) => ValueTask.FromResult(Find(http));

    public static async ValueTask<object?> RequireAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Find(context.HttpContext) is null
            ? PageAnswer.NotFound("There is no such person.")
            : await next(context).ConfigureAwait(false);

    private static Persona? Find(HttpContext http) =>
        http.GetRouteValue("person") is string id && http.RequestServices.GetRequiredService<People>().Find(id) is { } person ? new(person) : null;
}
