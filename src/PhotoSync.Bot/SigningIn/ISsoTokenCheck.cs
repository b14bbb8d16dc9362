using System.Security.Claims;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Checks people's single sign-on tokens. Supplied by the host, by the same rules as for its pages.</summary>
public interface ISsoTokenCheck
{
    /// <returns>What the token says; <see langword="null"/> where it is forged, over, of a tenant that is not served, or made for something else.</returns>
    Task<ClaimsIdentity?> CheckAsync(string token, CancellationToken cancellationToken);
}
