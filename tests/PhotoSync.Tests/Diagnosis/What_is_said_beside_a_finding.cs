using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Testing.People;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Diagnosis;

public sealed class What_is_said_beside_a_finding
{
    [Fact]
    public void Pictures_that_cannot_be_told_apart_are_called_that() =>
        Assert.Equal([Note.ComparisonUncertain], NotesOf(InSync with { Verdict = PhotoVerdict.CannotTell(CannotTellReason.Borderline, 11, 10) }));

    [Fact]
    public void Pictures_that_can_be_told_apart_are_not_called_uncertain_where_something_else_fits_no_row()
    {
        Assert.Empty(NotesOf(InSync.With(Profile("2"))));
        Assert.Empty(NotesOf(Different.With(Profile("2"))));
    }

    [Fact]
    public void A_pull_that_is_off_is_noted_although_the_pictures_agree()
    {
        Assert.Equal([Note.PullIsOffButPicturesAgree], NotesOf(InSync.With(Profile(pull: "0"))));
        Assert.Empty(NotesOf(InSync));
    }

    [Fact]
    public void A_visit_that_did_not_help_is_noted_and_no_other()
    {
        Assert.Equal([Note.VisitDidNotHelp], NotesOf(Different.VisitedAgo(30)));
        Assert.Empty(NotesOf(Different));
    }

    [Fact]
    public void A_cause_inferred_from_many_people_is_only_probable() =>
        Assert.True(Diagnostician.Diagnose(Different with { TenantLooksBlocked = true }).IsProbable);

    [Theory]
    [InlineData(null, true)]
    [InlineData(false, false)]
    public void A_missing_mailbox_is_only_probable_where_the_plans_are_not_shown(bool? hasPlan, bool isProbable)
    {
        var finding = Diagnostician.Diagnose(Different.With(MailboxKind.NotEnabledForRest).With(Some.Person() with { HasExchangePlan = hasPlan }));

        Assert.Equal((PhotoState.NoMailbox, isProbable), (finding.State, finding.IsProbable));
    }

    [Theory]
    [InlineData(MailboxKind.NotEnabledForRest, true)]
    [InlineData(MailboxKind.NotHostedInExchangeOnline, false)]
    public void A_mailbox_on_premises_is_only_probable_where_Graph_does_not_say_so(MailboxKind mailbox, bool isProbable)
    {
        var finding = Diagnostician.Diagnose(Different.With(mailbox).With(Some.Person() with { OnPremisesSynced = true }));

        Assert.Equal((PhotoState.MailboxOnPremises, isProbable), (finding.State, finding.IsProbable));
    }

    [Fact]
    public void Without_a_situation_there_is_no_finding() =>
        Assert.Throws<ArgumentNullException>(() => Diagnostician.Diagnose(null!));

    private static IReadOnlyList<Note> NotesOf(Situation situation) => Diagnostician.Diagnose(situation).Notes;
}
