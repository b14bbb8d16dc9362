namespace PhotoSync.LocalTenant.Login;

/// <summary>A service that tokens are issued for, under the audience by which it was asked for.</summary>
internal sealed record Resource(ResourceKind Kind, string Audience);
