using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>The single sign-on tokens that people's clients gave.</summary>
internal sealed class KnownSsoTokens : ISsoTokens
{
    private int asked;

    public int Asked => asked;

    public ConcurrentDictionary<PersonId, string> Tokens { get; } = new();

    public Task<string?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref asked);
        return Task.FromResult(Tokens.GetValueOrDefault(person));
    }

    /// <summary>A token that names a person; its signature is for the login service to look at.</summary>
    public static string Of(PersonId person, params Guid[] roles) => Jwt(
        $$"""{"oid":"{{person.ObjectId}}","tid":"{{person.Tenant}}","upn":"adele@contoso.example","wids":[{{string.Join(',', roles.Select(role => $"\"{role}\""))}}]}""");

    public static string Jwt(string claims) => $"{Encode("""{"alg":"RS256","typ":"JWT"}""")}.{Encode(claims)}.c2ln";

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
