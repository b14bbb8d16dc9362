namespace PhotoSync.LocalTenant.Teams.Tokens;

/// <summary>A sign-in that somebody may finish in the window: for whom, for which connection, and by which code once it is done.</summary>
internal sealed record SignInTicket(string Id, Guid Person, string Connection, DateTimeOffset Expires, string? Code = null);
