using PhotoSync.Comparison;
using PhotoSync.People;

namespace PhotoSync.Coverage.Keeping;

/// <summary>What a sweep keeps of one person so that the next one need not read it again. No picture and nothing by which a face could be told.</summary>
public sealed record SweptFacts
{
    /// <summary>Nothing was read yet.</summary>
    public static SweptFacts None { get; } = new();

    /// <summary>The picture's address and timestamp in the profile: as long as they are the same, SharePoint has not written the copy anew.</summary>
    public string? CopyStamp { get; init; }

    /// <summary>The copy's fingerprint; <see langword="null"/> where it was not read or is no picture.</summary>
    public PhotoFingerprint? Copy { get; init; }

    /// <summary>The date of the copy's file, in UTC; <see langword="null"/> where the service did not tell.</summary>
    public DateTimeOffset? CopyWritten { get; init; }

    /// <summary>When that date was read last, in UTC.</summary>
    public DateTimeOffset? CopyDateReadAt { get; init; }

    /// <summary>The change token of the Exchange photo that <see cref="Verdict"/> compares with the copy.</summary>
    public string? ComparedETag { get; init; }

    /// <summary>The comparison of the two pictures.</summary>
    public PhotoVerdict? Verdict { get; init; }

    /// <summary>Where the mailbox is; <see langword="null"/> where it was not asked.</summary>
    public MailboxKind? Mailbox { get; init; }

    /// <summary>When <see cref="Mailbox"/> was read, in UTC.</summary>
    public DateTimeOffset? MailboxReadAt { get; init; }
}
