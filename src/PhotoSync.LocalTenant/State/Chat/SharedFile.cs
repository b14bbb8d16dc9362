namespace PhotoSync.LocalTenant.State;

/// <summary>A file that a person put into their OneDrive to send it in a chat, with the ticket by which it is downloaded without signing in.</summary>
internal sealed record SharedFile(Guid Id, Guid Owner, string Name, string ContentType, string Ticket, DateTimeOffset Expires);
