using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Faults;

/// <summary>Whether a script hits a request.</summary>
internal sealed class FaultTarget(HttpRequest request, People people)
{
    private static readonly JsonWebTokenHandler s_tokens = new();
    private readonly string _address = Uri.UnescapeDataString(request.Path + request.QueryString.ToString());

    public bool IsHitBy(FaultScript script) =>
        (script.Method is null || script.Method.Equals(request.Method, StringComparison.OrdinalIgnoreCase))
        && Matches(script.Path)
        && (script.Person is not { } person || IsAbout(person));

    private bool Matches(string pattern) => Regex.IsMatch(
        _address,
        $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.Singleline);

    private bool IsAbout(Guid id) =>
        _address.Contains(id.ToString(), StringComparison.OrdinalIgnoreCase)
        || (people.Find(id) is { } person && _address.Contains(person.UserPrincipalName, StringComparison.OrdinalIgnoreCase))
        || (SaysMe && Bearer == id.ToString());

    private bool SaysMe => _address.Contains("/me/", StringComparison.OrdinalIgnoreCase)
        || _address.Contains("/me?", StringComparison.OrdinalIgnoreCase)
        || _address.EndsWith("/me", StringComparison.OrdinalIgnoreCase)
        || _address.Contains("MyPr", StringComparison.OrdinalIgnoreCase);

    private string? Bearer
    {
        get
        {
            var header = request.Headers.Authorization.ToString();
            var token = header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..] : "";
            return s_tokens.CanReadToken(token) && s_tokens.ReadJsonWebToken(token).TryGetPayloadValue<string>("oid", out var oid) ? oid : null;
        }
    }
}
