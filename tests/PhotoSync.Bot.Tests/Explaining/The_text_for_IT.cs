using System.Globalization;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Explaining;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.Explaining;

public sealed class The_text_for_IT
{
    private static readonly Voice Voice = new(CultureInfo.GetCultureInfo("en-GB"), Clockwork.Of(Some.Morning, "UTC", "UTC"));
    private static readonly Interaction Interaction = new("i1", Some.PersonId(), "c1", "check", null, "{}", Some.Morning, Some.Morning, 1);
    private static readonly CheckedPhoto Photo = new() { State = PhotoState.CannotTell, Remedy = Remedy.TryAgainLater, ReadAt = Some.Morning };

    [Fact]
    public void Says_whose_rights_were_used()
    {
        Assert.Contains("Rights used: delegated", Write(Photo, new Acting.AsPerson(Some.PersonId())), StringComparison.Ordinal);
        Assert.Contains("Rights used: application", Write(Photo, new Acting.AsApplication(Some.Tenant)), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_what_was_not_read_as_not_read()
    {
        var text = Write(Photo);

        Assert.Contains("Person: ? (", text, StringComparison.Ordinal);
        Assert.Contains("Mailbox: not read", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_what_was_read_as_it_was()
    {
        var text = Write(Photo with { Raw = new RawValues { UserPrincipalName = "adele@contoso.example", Mailbox = "ExchangeOnline" } });

        Assert.Contains("Person: adele@contoso.example (", text, StringComparison.Ordinal);
        Assert.Contains("Mailbox: ExchangeOnline", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_of_each_failure_as_much_as_the_service_told()
    {
        var failure = new ReadFailure(Source.Mailbox, ReadFailureReason.Forbidden, Some.Morning);

        var text = Write(Photo with { Failures = [failure with { Status = 403, RequestId = "r1", MissingPermission = "MailboxSettings.Read" }, failure with { Source = Source.SignIn }] });

        Assert.Contains("  Mailbox: Forbidden, 2026-05-04 09:00:00 +00:00, status 403, request id r1, missing permission MailboxSettings.Read\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("  SignIn: Forbidden, 2026-05-04 09:00:00 +00:00\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Write(CheckedPhoto photo, Acting? acting = null) =>
        new MessageForIt(Voice, Interaction, acting ?? new Acting.AsApplication(Some.Tenant)).Write(new CheckState(), photo);
}
