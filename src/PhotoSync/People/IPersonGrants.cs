using PhotoSync.Reading;

namespace PhotoSync.People;

/// <summary>What people allowed this application to do in their name, kept so that it also works while they are away. Safe for concurrent use.</summary>
public interface IPersonGrants
{
    /// <summary>Exchanges a person's single sign-on token for the right to act for them at Microsoft Graph and at SharePoint.</summary>
    /// <returns><see langword="null"/> on success, else what is missing: a consent shows as <see cref="ReadFailureReason.SignInNeeded"/> with its permission.</returns>
    Task<ReadFailure?> RedeemAsync(PersonId person, string ssoToken, CancellationToken cancellationToken);

    /// <summary>Forgets every token of the person: at sign-out, and when they remove the app.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}
