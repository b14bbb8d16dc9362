using PhotoSync.Bot.Tests.Office;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Changing;

public sealed class A_change_that_was_not_answered
{
    [Fact]
    public async Task Is_never_repeated_and_the_person_is_told_when_the_bot_finds_out()
    {
        await using var office = new ContosoOffice();
        var adele = await UnansweredAsync(office);

        Assert.Equal("Outlook did not say whether it saved your photo. I look again today at 11:01 and tell you here.", adele.Last.Heading);
        Assert.Equal(FollowUpPurpose.UploadSettling, office.FollowUps.Open.Single().Purpose);
        Assert.Single(office.Change.Replaced);
    }

    [Fact]
    public async Task Goes_on_with_the_loop_where_it_took_effect()
    {
        await using var office = new ContosoOffice();
        var adele = await UnansweredAsync(office);
        office.Change.Settling = person => office.Change.Settled(person, tookEffect: true);
        office.Sees(adele, Situations.Different);

        await office.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal("SharePoint still shows a different photo than Outlook.", Assert.Single(adele.Chat).Heading);
        Assert.Single(office.Change.Replaced);
    }

    [Fact]
    public async Task Is_told_to_have_failed_where_it_did()
    {
        await using var office = new ContosoOffice();
        var adele = await UnansweredAsync(office);
        office.Change.Settling = person => office.Change.Settled(person, tookEffect: false);

        await office.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal("Your new photo was not saved. Nothing was changed; please send the picture again.", adele.Last.Heading);
        Assert.Empty(office.FollowUps.Open);
    }

    [Fact]
    public async Task Is_looked_after_until_it_can_be_told()
    {
        await using var office = new ContosoOffice();
        var adele = await UnansweredAsync(office);
        office.Change.Settling = person => office.Change.Settled(person, tookEffect: null);

        await office.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Equal("Outlook did not say whether it saved your photo. I look again today at 11:03 and tell you here.", adele.Last.Heading);
        office.Change.Settling = person => office.Change.Settled(person, tookEffect: true);
        await office.PassAsync(TimeSpan.FromMinutes(2));

        Assert.StartsWith("All good", adele.Last.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_is_there_where_somebody_else_settled_it()
    {
        await using var office = new ContosoOffice();
        var adele = await UnansweredAsync(office);
        office.Change.Settling = _ => null;

        await office.PassAsync(TimeSpan.FromMinutes(2));

        Assert.StartsWith("All good", adele.Last.Heading, StringComparison.Ordinal);
        Assert.Empty(office.FollowUps.Open);
    }

    [Theory]
    [InlineData(true, "SharePoint still shows a different photo than Outlook.")]
    [InlineData(false, "Your new photo was not saved. Nothing was changed; please send the picture again.")]
    public async Task Is_found_out_too_where_it_was_cut_off_in_the_middle(bool tookEffect, string heading)
    {
        await using var office = new ContosoOffice();
        var adele = await CutOffAsync(office);
        office.Change.Settling = person => office.Change.Settled(person, tookEffect);
        office.Sees(adele, Situations.Different);

        await office.PassAsync(TimeSpan.FromMinutes(4));

        Assert.Equal(heading, adele.Chat[0].Heading);
        Assert.Single(office.Change.Replaced);
    }

    [Fact]
    public async Task Is_looked_after_by_a_promise_that_stands_before_the_request_leaves()
    {
        await using var office = new ContosoOffice();

        await CutOffAsync(office);

        var promise = Assert.Single(office.FollowUps.Open);
        Assert.Equal((FollowUpPurpose.UploadSettling, office.Clock.GetUtcNow().AddMinutes(3)), (promise.Purpose, promise.DueAt));
    }

    private static async Task<Employee> CutOffAsync(ContosoOffice office)
    {
        var adele = office.Employee();
        office.Change.People.Add(adele.Id);
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        office.Change.Gate = new TaskCompletionSource();
        office.Change.Gate.SetException(new IOException("The process ends here."));
        await adele.PressesAsync("Use this photo");
        office.Change.Gate = null;
        return adele;
    }

    private static async Task<Employee> UnansweredAsync(ContosoOffice office)
    {
        var adele = office.Employee();
        office.Change.People.Add(adele.Id);
        office.Change.Outcomes.Enqueue(new WriteOutcome.Uncertain(office.Change.Failure(ReadFailureReason.TimedOut)));
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        await adele.PressesAsync("Use this photo");
        return adele;
    }
}
