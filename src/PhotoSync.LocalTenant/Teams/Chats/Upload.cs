namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>Something that a person put into the message box.</summary>
internal sealed record Upload(string Id, Guid Owner, bool IsInline, string Name, string ContentType, long Size);
