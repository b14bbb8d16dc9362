using System.Globalization;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>Where a delta query stands: on its first walk through everybody, or at a number of changes. It carries its own $select.</summary>
internal sealed record DeltaToken(string Epoch, int Changes, int Place, string? Select, bool IsWalk)
{
    /// <summary>Null when the link is none that was given out.</summary>
    public static DeltaToken? Read(GraphCall call)
    {
        var now = call.Get<People>().Changes.Now;
        var text = call.Query("$skiptoken") ?? call.Query("$deltatoken");
        if (string.IsNullOrEmpty(text))
            return new(now.Epoch, now.Count, 0, call.Query("$select"), true);
        if (text == "latest")
            return new(now.Epoch, now.Count, 0, call.Query("$select"), false);
        return SkipToken.Decode(text).Split('|') is [var kind, var epoch, var changes, var place, var select]
            ? new(epoch, Number(changes), Number(place), select.Length > 0 ? select : null, kind == "walk")
            : null;
    }

    public string Link(HttpRequest request)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{(IsWalk ? "walk" : "wait")}|{Epoch}|{Changes}|{Place}|{Select}");
        return request.SameWithQuery([KeyValuePair.Create(IsWalk ? "$skiptoken" : "$deltatoken", SkipToken.Encode(text))]);
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
