using System.Globalization;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Graph.Calls;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>A place in a list, written so that clients take it for what it is: opaque.</summary>
internal static class SkipToken
{
    private const string Prefix = "place:";

    public static int Read(GraphCall call)
    {
        var text = call.Query("$skiptoken") is { } token ? Decode(token) : "";
        return text.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(text[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
    }

    /// <summary>The address of the next page: the same query, from another place.</summary>
    public static string Link(GraphCall call, int place) => call.Http.Request.SameWithQuery(call.Http.Request.Query
        .Where(q => q.Key != "$skiptoken")
        .Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()))
        .Append(KeyValuePair.Create("$skiptoken", Encode(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{place}")))));

    public static string Encode(string text) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));

    /// <summary>Empty when the token is none of ours.</summary>
    public static string Decode(string token)
    {
        try
        {
            return Base64UrlEncoder.Decode(token);
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
