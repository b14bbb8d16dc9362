using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>The properties that a call asks for by <c>$select</c>, or why it may not have them.</summary>
internal sealed record Selection(IReadOnlyList<string> Properties, GraphError? Error)
{
    public static Selection Of(GraphCall call)
    {
        var asked = call.Query("$select")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (asked is null)
            return new(call.Held == "User.ReadBasic.All" ? [.. UserProjection.Default.Where(UserProjection.Basic.Contains)] : UserProjection.Default, null);
        if (asked.FirstOrDefault(a => !UserProjection.Knows(a)) is { } unknown)
            return new([], GraphError.BadRequest($"Parsing OData Select and Expand failed: Could not find a property named '{unknown}' on type 'microsoft.graph.user'."));
        return IsBasicOnly(call.Caller, call.Held) && !asked.All(UserProjection.Basic.Contains) ? new([], GraphError.RequestDenied) : new(asked, null);
    }

    private static bool IsBasicOnly(Caller caller, string held) =>
        held == "User.ReadBasic.All" && !caller.Permissions.Any(p => p is "User.Read.All" or "User.ReadWrite.All" or "Directory.Read.All");
}
