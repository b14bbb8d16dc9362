using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using PhotoSync.Coverage.Listing;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.SigningIn;
using PhotoSync.People;

namespace PhotoSync.Host.Api.People;

/// <summary><c>/people</c>: who is in which state, and what happened to one person's photo.</summary>
internal static class PeopleEndpoints
{
    private const int MostMoments = 100;

    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("People").NamesPeople();
        people.MapGet("", ListAsync).WithSummary("People by name, filtered by state and searched.");
        people.MapGet("/{id:guid}", FindAsync).WithSummary("One person, with the last hundred things that were noticed about their photo.");
    }

    private static async Task<Results<Ok<Page<PersonAnswer>>, ProblemHttpResult>> ListAsync(
        ClaimsPrincipal user, [AsParameters] PeopleFilter filter, ICoverageStore store, CancellationToken cancellationToken)
    {
        if (filter.ToQuery() is not { } query)
            return ApiProblems.BadCursor;
        var people = await store.ListAsync(user.Person().Tenant, query, cancellationToken);
        var page = people.Take(filter.Size).ToList();
        var next = people.Count > page.Count ? Cursors.Write(PeoplePlace.Of(page[^1])) : null;
        return TypedResults.Ok(new Page<PersonAnswer>([.. page.Select(PersonAnswer.Of)], next));
    }

    private static async Task<Results<Ok<PersonDetail>, ProblemHttpResult>> FindAsync(ClaimsPrincipal user, Guid id, ICoverageStore store, CancellationToken cancellationToken)
    {
        var person = new PersonId(user.Person().Tenant, id);
        if (await store.FindAsync(person, cancellationToken) is not { } found)
            return ApiProblems.NotFound("person");
        var moments = await store.ListMomentsAsync(person, MostMoments, cancellationToken);
        return TypedResults.Ok(new PersonDetail(PersonAnswer.Of(found), [.. moments.Select(MomentAnswer.Of)]));
    }
}
