using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Diagnosis;

/// <summary>Every combination of what can be read: whenever the finding is made although a read failed, no answer of that read would have changed it.</summary>
public sealed class A_read_that_is_not_needed
{
    private static readonly Person[] People =
    [
        Some.Person(),
        Some.Person() with { AccountEnabled = false },
        Some.Person() with { HasExchangePlan = false },
        Some.Person() with { HasExchangePlan = null, OnPremisesSynced = true },
    ];

    private static readonly Reading<Mailbox>[] Mailboxes =
        [.. Enum.GetValues<MailboxKind>().Select(kind => Known(new Mailbox(kind, null))), Unread<Mailbox>(Source.Mailbox)];

    private static readonly Reading<ExchangePhoto?>[] ExchangePhotos =
        [Known<ExchangePhoto?>(null), InSync.Exchange, Unread<ExchangePhoto?>(Source.ExchangePhoto)];

    private static readonly Reading<SharePointProfile?>[] Profiles =
    [
        Known<SharePointProfile?>(null), Known<SharePointProfile?>(new()), Known<SharePointProfile?>(Profile()), Known<SharePointProfile?>(Profile("1")),
        Known<SharePointProfile?>(Profile(pull: "0")), Unread<SharePointProfile?>(Source.SharePointProfile),
    ];

    private static readonly Reading<PictureFile?>[] Copies =
        [Known<PictureFile?>(null), InSync.Copy, Unread<PictureFile?>(Source.SharePointPhoto)];

    private static readonly PhotoVerdict[] Verdicts = [PhotoVerdict.Same(1, 10), PhotoVerdict.Different(30, 10), PhotoVerdict.CannotTell(CannotTellReason.Borderline)];

    [Fact]
    public void Could_not_have_changed_the_finding()
    {
        var findings = 0;
        foreach (var situation in All().Where(s => State(s) != PhotoState.CannotTell))
            foreach (var answered in AnswersToWhatFailed(situation))
            {
                Assert.Equal(State(situation), State(answered));
                findings++;
            }

        Assert.InRange(findings, 100, 100_000);
    }

    private static PhotoState State(Situation situation) => Diagnostician.Diagnose(situation).State;

    private static IEnumerable<Situation> All() =>
        from person in People
        from mailbox in Mailboxes
        from exchange in ExchangePhotos
        from profile in Profiles
        from copy in Copies
        from verdict in Verdicts
        select Consistent(InSync with { Person = Known<Person?>(person), Mailbox = mailbox, Exchange = exchange, Profile = profile, Copy = copy, Verdict = verdict });

    /// <summary>A picture is read only where the profile names one, and compared only where there are two.</summary>
    private static Situation Consistent(Situation situation)
    {
        var named = situation.Profile.ValueOrDefault?.PictureUrl is not null;
        var two = named && situation.Copy.ValueOrDefault is not null && situation.Exchange.ValueOrDefault is not null;
        return situation with { Copy = named ? situation.Copy : new Reading<PictureFile?>.NotAsked(), Verdict = two ? situation.Verdict : null };
    }

    private static IEnumerable<Situation> AnswersToWhatFailed(Situation situation)
    {
        if (situation.Exchange.FailureOrNull is not null)
            foreach (var answer in ExchangePhotos.Where(e => e.IsKnown)) yield return Consistent(situation with { Exchange = answer });
        if (situation.Profile.FailureOrNull is not null)
            foreach (var answer in Profiles.Where(p => p.IsKnown)) yield return Consistent(situation with { Profile = answer });
        if (situation.Copy.FailureOrNull is not null)
            foreach (var answer in Copies.Where(c => c.IsKnown)) yield return Consistent(situation with { Copy = answer });
        foreach (var answer in PossibleMailboxes(situation)) yield return situation with { Mailbox = answer };
    }

    /// <summary>An enabled plan of a cloud account proves the mailbox (domain.md §2.6); where the pictures agree, "in sync" is true with any mailbox.</summary>
    private static IEnumerable<Reading<Mailbox>> PossibleMailboxes(Situation situation)
    {
        if (situation.Mailbox.IsKnown || State(situation) == PhotoState.InSync) return [];
        var inferred = situation.Person.ValueOrDefault is { HasExchangePlan: true, OnPremisesSynced: false };
        return Mailboxes.Where(m => m.IsKnown && (!inferred || m.ValueOrDefault!.Kind == MailboxKind.ExchangeOnline));
    }
}
