
namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>What a code given out at sign-in stands for.</summary>
internal sealed record AuthorizationCode(Guid AppId, Guid Person, string RedirectUri, string? Challenge, string? Nonce, DateTimeOffset Expires);
