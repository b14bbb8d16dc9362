using PhotoSync.Host.Privacy;

namespace PhotoSync.Host.Api.Answering;

/// <summary>Keeps lists of people from administrators who may see counts only (<c>Privacy:CountsOnly</c>).</summary>
internal static class NamesOnly
{
    public static TBuilder NamesPeople<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter(async (call, next) =>
            call.HttpContext.RequestServices.GetRequiredService<GroupCounts>().CountsOnly ? ApiProblems.CountsOnly : await next(call));
}
