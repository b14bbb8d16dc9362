using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>Which app asks for a token and how it proved it, or why it was turned away.</summary>
internal sealed record ClientOutcome(AppRegistration? App, bool ByCertificate, LoginError? Error)
{
    public static implicit operator ClientOutcome(LoginError error) => new(null, false, error);
}
