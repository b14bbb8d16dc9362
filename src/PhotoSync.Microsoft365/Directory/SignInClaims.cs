using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>What people's own sign-ins tell about them.</summary>
internal sealed class SignInClaims(ISsoTokens ssoTokens, TimeProvider clock)
{
    /// <returns><see langword="null"/> where the person does not act themselves, has not signed in, or what they brought is not their own.</returns>
    public async Task<SsoToken?> FindAsync(PersonId person, Acting acting, CancellationToken cancellationToken) =>
        await TokenAsync(person, acting, cancellationToken).ConfigureAwait(false) is { } token && SsoToken.Read(token) is { } claims && claims.Person == person ? claims : null;

    public async Task<Reading<IReadOnlyList<Guid>>> ReadRolesAsync(PersonId person, Acting acting, CancellationToken cancellationToken)
    {
        if (await TokenAsync(person, acting, cancellationToken).ConfigureAwait(false) is not { } token)
            return Unread(ReadFailureReason.SignInNeeded);
        return SsoToken.Read(token) is { DirectoryRoles: { } roles } claims && claims.Person == person
            ? new Reading<IReadOnlyList<Guid>>.Known(roles)
            : Unread(ReadFailureReason.Unreadable);
    }

    private async Task<string?> TokenAsync(PersonId person, Acting acting, CancellationToken cancellationToken) =>
        acting == new Acting.AsPerson(person) ? await ssoTokens.FindAsync(person, cancellationToken).ConfigureAwait(false) : null;

    private Reading<IReadOnlyList<Guid>>.Unread Unread(ReadFailureReason reason) => new(new ReadFailure(Source.SignIn, reason, clock.GetUtcNow()));
}
