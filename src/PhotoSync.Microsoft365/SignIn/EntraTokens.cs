using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>Tokens from the login service, for whoever acts in a tenant that is served.</summary>
internal sealed class EntraTokens(PersonTokens people, ApplicationTokens application, ServedTenants tenants)
{
    /// <param name="request">Which token.</param>
    /// <param name="renew">Whether one that is still kept does not do.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<TokenOutcome> AcquireAsync(TokenRequest request, bool renew, CancellationToken cancellationToken) => request.Acting switch
    {
        Acting.AsPerson { Person: var person } when IsServed(person.Tenant) => people.AcquireAsync(person, request.Audience, renew, cancellationToken),
        Acting.AsApplication { Tenant: var tenant } when IsServed(tenant) => application.AcquireAsync(tenant, request.Audience, renew, cancellationToken),
        _ => Task.FromResult<TokenOutcome>(new TokenOutcome.Refused(new TokenRefusal(ReadFailureReason.NotAuthorized))),
    };

    private bool IsServed(TenantId tenant) => tenants.Find(tenant) is not null;
}
