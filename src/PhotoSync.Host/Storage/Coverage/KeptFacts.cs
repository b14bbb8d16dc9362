using System.Text.Json;
using PhotoSync.Comparison;
using PhotoSync.Coverage.Keeping;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>What a sweep keeps of a person, in the form in which it is stored.</summary>
internal sealed record KeptFacts(string? Stamp, byte[]? Copy, DateTimeOffset? Written, DateTimeOffset? DateReadAt)
{
    public string? ComparedETag { get; init; }

    public KeptVerdict? Verdict { get; init; }

    public MailboxKind? Mailbox { get; init; }

    public DateTimeOffset? MailboxReadAt { get; init; }

    public static string Write(SweptFacts facts) => JsonSerializer.Serialize(
        new KeptFacts(facts.CopyStamp, facts.Copy?.ToArray(), facts.CopyWritten, facts.CopyDateReadAt)
        {
            ComparedETag = facts.ComparedETag,
            Verdict = facts.Verdict is { } verdict ? KeptVerdict.Of(verdict) : null,
            Mailbox = facts.Mailbox,
            MailboxReadAt = facts.MailboxReadAt,
        },
        StoredJson.Options);

    public static SweptFacts Read(string? text) => text is null || JsonSerializer.Deserialize<KeptFacts>(text, StoredJson.Options) is not { } kept ? SweptFacts.None : new SweptFacts
    {
        CopyStamp = kept.Stamp,
        Copy = PhotoFingerprint.TryParse(kept.Copy, out var copy) ? copy : null,
        CopyWritten = kept.Written,
        CopyDateReadAt = kept.DateReadAt,
        ComparedETag = kept.ComparedETag,
        Verdict = kept.Verdict?.ToVerdict(),
        Mailbox = kept.Mailbox,
        MailboxReadAt = kept.MailboxReadAt,
    };
}
