using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Control.Api;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Synchronization;

namespace PhotoSync.LocalTenant.Control;

/// <summary>People: seen, added, changed, deleted; and what they do in a browser.</summary>
internal static class PeopleControls
{
    private static readonly HashSet<string> s_fixed = ["id", "number", "displayName", "accountName"];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.On("GET", "/people", Page);
        api.On("POST", "/people", AddAsync);
        api.On("GET", "/people/{id}", call => new PersonView(call.Person, call.Now));
        api.On("PATCH", "/people/{id}", ChangeAsync);
        api.On("DELETE", "/people/{id}", Delete);
        api.On("POST", "/people/{id}/visit", call => new { Outcome = call.Get<OwnPhotoSync>().Request(call.Person.Id, "control") });
        api.On("POST", "/people/{id}/sign-in", SignIn);
        api.On("DELETE", "/people/{id}/consent", WithdrawConsent);
    }

    private static object Page(ControlCall call)
    {
        var people = call.Get<People>();
        var (skip, top) = (Number(call, "skip", 0), Math.Min(Number(call, "top", 100), 1000));
        var places = Enumerable.Range(skip, Math.Clamp(people.Count - skip, 0, top));
        return new { people.Count, People = places.Select(people.At).Where(p => !p.IsDeleted).Select(p => new PersonView(p, call.Now)) };
    }

    private static async Task<object?> AddAsync(ControlCall call)
    {
        var body = await call.ReadAsync().ConfigureAwait(false);
        body["id"] = Guid.NewGuid().ToString();
        body["number"] = call.Get<People>().Count;
        body["createdAt"] = call.Now.ToString("O", CultureInfo.InvariantCulture);
        var person = Patch.Read<Person>(body);
        if (call.Get<People>().Find(person.UserPrincipalName) is not null)
            throw new ControlException(StatusCodes.Status409Conflict, "Somebody else has this user principal name.");
        call.Get<People>().Add(person);
        return new PersonView(person, call.Now);
    }

    private static async Task<object?> ChangeAsync(ControlCall call)
    {
        var change = await call.ReadAsync().ConfigureAwait(false);
        if (change.FirstOrDefault(c => s_fixed.Contains(c.Key)).Key is { } locked)
            throw new ControlException(StatusCodes.Status400BadRequest, $"'{locked}' cannot be changed.");
        // A profile that is not there yet starts empty, so that single properties can be set.
        var changed = call.Get<People>().Change(call.Person.Id, p => Patch.Apply(change["profile"] is JsonObject ? p with { Profile = p.Profile ?? new() } : p, change));
        return new PersonView(changed!, call.Now);
    }

    private static object? Delete(ControlCall call)
    {
        call.Get<People>().Change(call.Person.Id, p => p with { IsDeleted = true });
        return null;
    }

    private static object? SignIn(ControlCall call)
    {
        call.Get<PersonaCookie>().SignIn(call.Http, call.Person);
        return null;
    }

    private static object? WithdrawConsent(ControlCall call)
    {
        call.Get<Consents>().Withdraw(call.Get<Apps>().Bot, call.Person.Id);
        return null;
    }

    private static int Number(ControlCall call, string name, int ifMissing) =>
        int.TryParse(call.Http.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ifMissing;
}
