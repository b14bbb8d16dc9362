using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>What people's own sign-ins tell about them, remembered for half an hour: asking for their token may mean asking a service.</summary>
internal sealed class SignInClaims(ISsoTokens ssoTokens, NameMemory names, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(30);
    private readonly PersonMemory<(SsoToken Claims, DateTimeOffset Until)> memory = new();

    /// <summary>Takes note of a token that the person brought. One of somebody else counts for nothing.</summary>
    public SsoToken? Note(PersonId person, string token)
    {
        if (SsoToken.Read(token) is not { } claims || claims.Person != person)
            return null;
        memory.Note(person, (claims, clock.GetUtcNow() + Remembered));
        if (claims.UserPrincipalName is { } name)
            names.Note(person, name);
        return claims;
    }

    public void Forget(PersonId person)
    {
        memory.Forget(person);
        names.Forget(person);
    }

    public async Task<Reading<IReadOnlyList<Guid>>> ReadRolesAsync(PersonId person, Acting acting, CancellationToken cancellationToken)
    {
        if (acting != new Acting.AsPerson(person))
            return Unread(ReadFailureReason.SignInNeeded);
        if (memory.TryFind(person, out var known) && known.Until > clock.GetUtcNow())
            return Roles(known.Claims);
        return await ssoTokens.FindAsync(person, cancellationToken).ConfigureAwait(false) is { } token
            ? Roles(Note(person, token))
            : Unread(ReadFailureReason.SignInNeeded);
    }

    private Reading<IReadOnlyList<Guid>> Roles(SsoToken? claims) =>
        claims?.DirectoryRoles is { } roles ? new Reading<IReadOnlyList<Guid>>.Known(roles) : Unread(ReadFailureReason.Unreadable);

    private Reading<IReadOnlyList<Guid>>.Unread Unread(ReadFailureReason reason) => new(new ReadFailure(Source.SignIn, reason, clock.GetUtcNow()));
}
