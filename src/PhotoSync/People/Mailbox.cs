namespace PhotoSync.People;

/// <summary>A person's mailbox, as far as its settings tell.</summary>
/// <param name="Kind">Where it is.</param>
/// <param name="TimeZone">Windows or IANA name of the person's time zone; <see langword="null"/> where there is no mailbox or no setting (domain.md §9).</param>
public sealed record Mailbox(MailboxKind Kind, string? TimeZone);
