using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>What every call passes: version, token, permission, limits, and the person named by the path; in this order.</summary>
internal sealed class GraphGate(TokenCheck tokens, Resources resources, PermissionLog log, GraphLimits limits)
{
    public async Task RunAsync(HttpContext http, string pattern, GraphPermission permission, Func<GraphCall, Task<IResult>> handle)
    {
        http.AddGraphHeaders();
        var result = await AnswerAsync(http, pattern, permission, handle).ConfigureAwait(false);
        await result.ExecuteAsync(http).ConfigureAwait(false);
    }

    private async Task<IResult> AnswerAsync(HttpContext http, string pattern, GraphPermission permission, Func<GraphCall, Task<IResult>> handle)
    {
        if (http.GetGraphVersion() is not ("v1.0" or "beta"))
            return GraphError.BadRequest($"Invalid version: {http.GetGraphVersion()}");
        var outcome = await tokens.CheckAsync(http.Request, resources.GraphAudiences).ConfigureAwait(false);
        if (!outcome.IsAccepted(out var caller))
            return GraphError.Unauthenticated(Sentence(outcome.Fault));
        var target = GraphTarget.Of(http, caller);
        if (target.IsMe && caller.IsApp)
            return GraphError.MeNeedsPerson;
        var isOwn = target.IsMe || (target.Person is not null && target.Person.Id == caller.Person?.Id);
        var held = permission.HeldBy(caller, isOwn);
        log.Note(new("Graph", pattern, caller.IsApp, string.Join(' ', permission.Wanted(caller, isOwn)), held));
        if (held is null)
            return Denied(permission, caller, isOwn);
        return target.Error ?? await limits.RunAsync(http, caller, permission.Backend, target.Person, () => handle(new(http, caller, target.Person, held))).ConfigureAwait(false);
    }

    private static GraphError Denied(GraphPermission permission, Caller caller, bool isOwn) => permission.Backend switch
    {
        Backend.Outlook => GraphError.AccessDenied,
        Backend.Teams => new(403, "Forbidden", $"Missing role permissions on the request. API requires one of '{string.Join(", ", permission.Wanted(caller, isOwn))}'. Roles on the request '{string.Join(", ", caller.Permissions)}'."),
        _ => GraphError.RequestDenied,
    };

    private static string Sentence(TokenFault? fault) => fault switch
    {
        TokenFault.Missing => "Access token is empty.",
        TokenFault.Unreadable => "IDX14100: JWT is not well formed, there are no dots (.).",
        TokenFault.WrongAudience => "Access token validation failure. Invalid audience.",
        TokenFault.Expired => "Lifetime validation failed, the token is expired.",
        _ => "Access token validation failure. Invalid issuer or signature.",
    };
}
