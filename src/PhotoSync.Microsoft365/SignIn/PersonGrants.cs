using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>The grants of people, at Graph and at the My Site Host of their tenant.</summary>
internal sealed class PersonGrants(PersonTokens people, TokenMemory memory, PersonAudiences audiences, Failures failures) : IPersonGrants
{
    public async Task<ReadFailure?> RedeemAsync(PersonId person, string ssoToken, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ssoToken);
        if (audiences.Of(person.Tenant) is not { } services)
            return failures.Of(new TokenRefusal(ReadFailureReason.NotAuthorized));

        memory.Forget(person);
        foreach (var audience in services)
        {
            var outcome = await people.RedeemAsync(person, ssoToken, audience, cancellationToken).ConfigureAwait(false);
            if (outcome is TokenOutcome.Refused refused)
                return failures.Of(refused.Refusal);
        }

        return null;
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        memory.Forget(person);
        await people.ForgetAsync(person, cancellationToken).ConfigureAwait(false);
    }
}
