using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Testing.Diagnosis;

/// <summary>Situations by what is seen, starting from somebody whose photos agree.</summary>
public static class Situations
{
    public static DateTimeOffset Now { get; } = Some.Morning;

    public static PictureFile Picture { get; } = new(new byte[] { 1 }, null, Now.AddDays(-10));

    public static Situation InSync { get; } = new()
    {
        Id = Some.PersonId(),
        At = Now,
        Person = Known<Person?>(Some.Person()),
        Mailbox = Known(new Mailbox(MailboxKind.ExchangeOnline, "W. Europe Standard Time")),
        Exchange = Known<ExchangePhoto?>(new ExchangePhoto("\"A\"", 648, 648)),
        Profile = Known<SharePointProfile?>(Profile()),
        Copy = Known<PictureFile?>(Picture),
        Verdict = PhotoVerdict.Same(1, 10),
        Policy = Known(PhotoUpdatePolicy.Everyone),
        Roles = Known<IReadOnlyList<Guid>>([]),
        History = new PhotoHistory(Now.AddDays(-9), true, Now.AddDays(-9.5)),
    };

    public static Situation Different { get; } = InSync with { Verdict = PhotoVerdict.Different(30, 10) };

    public static Situation NoExchangePhoto { get; } = InSync with { Exchange = Known<ExchangePhoto?>(null), Verdict = null };

    public static SharePointProfile Profile(string placeholder = "0", string pull = "1", DateTimeOffset? written = null) => new()
    {
        PictureUrl = placeholder == "0" ? "https://contoso-my.sharepoint.com:443/User%20Photos/Profile%20Pictures/x_MThumb.jpg?t=1" : null,
        PictureProperty = "https://contoso-my.sharepoint.com:443/User%20Photos/Profile%20Pictures/x_MThumb.jpg",
        PlaceholderState = placeholder,
        ExchangeSyncState = pull,
        Timestamp = SharePointTimestamp.Format(written ?? Now.AddDays(-10)),
    };

    public static Situation With(this Situation situation, SharePointProfile? profile) => situation with { Profile = Known(profile) };

    public static Situation With(this Situation situation, Person person) => situation with { Person = Known<Person?>(person) };

    public static Situation With(this Situation situation, MailboxKind mailbox) => situation with { Mailbox = Known(new Mailbox(mailbox, null)) };

    public static Situation VisitedAgo(this Situation situation, params double[] hours) => situation with
    {
        Visits = [.. hours.OrderDescending().Select(h => new Visit(Now.AddHours(-h), VisitKind.Confirmed))],
    };

    public static Reading<T> Known<T>(T value) => new Reading<T>.Known(value);

    public static Reading<T> Unread<T>(Source source, ReadFailureReason reason = ReadFailureReason.Unavailable) =>
        new Reading<T>.Unread(new ReadFailure(source, reason, Now));
}
