using Moq;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Testing.People;
using static PhotoSync.Bot.Tests.Administering.AdminAtWork;

namespace PhotoSync.Bot.Tests.Administering;

public sealed class An_admin_who_may_not_see_names
{
    [Fact]
    public async Task Sees_the_card_as_anybody_might_get_it_and_nobody_is_looked_up_for_it()
    {
        await using var office = CountsOnly();
        var samuel = await AdminAsync(office);
        Settle(office, 12);
        await samuel.SaysAsync("remind people");
        await CountAsync(office, samuel, Usual);

        await samuel.PressesAsync("See some of the cards");

        Assert.Equal("This is how they would see it", samuel.Last.Heading);
        Assert.DoesNotContain("Några ord", samuel.Last.Card!.ToString(), StringComparison.Ordinal);
        Mock.Get(office.Get<IDirectory>()).Verify(directory => directory.FindAsync(It.IsAny<PersonId>(), It.IsAny<Acting>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task Reads_of_a_few_people_that_they_are_few()
    {
        await using var office = CountsOnly();
        var samuel = await AdminAsync(office);
        Settle(office, 3);
        await samuel.SaysAsync("remind people");

        await CountAsync(office, samuel, Usual);

        Assert.Equal("This would reach few people.", samuel.Last.Heading);
        Assert.Contains("Send to them", samuel.Last.ButtonTitles);
        Assert.DoesNotContain("3", string.Concat(samuel.Last.Texts), StringComparison.Ordinal);
        await samuel.PressesAsync("Change it");
        await samuel.PressesAsync("Earlier reminders");
        Assert.DoesNotContain("3 people", samuel.Last.Card!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Learns_from_the_progress_no_number_of_few_people_nor_how_far_it_is()
    {
        await using var office = CountsOnly();
        var samuel = await AdminAsync(office);
        await RunningAsync(office, samuel);

        office.Campaigns.Sums = new LedgerSums(20, new Dictionary<RecipientState, int> { [RecipientState.Planned] = 3, [RecipientState.Sent] = 17 });
        await office.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(["Reminder 1", "Messages are going out."], samuel.Last.Texts);
        Assert.Contains("few", Facts(samuel.Last), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b3\b", Facts(samuel.Last));
    }

    [Fact]
    public async Task Sends_again_to_all_who_are_uncertain_without_reading_who_they_are()
    {
        await using var office = CountsOnly();
        var samuel = await AdminAsync(office);
        office.Campaigns.Recipients.AddRange(Enumerable.Range(1, 6).Select(number => new Recipient(Some.PersonId(number).ObjectId, RecipientState.Uncertain, default)));
        Mock.Get(office.Get<ILedgerStore>()).Setup(ledger => ledger.PlanAgainAsync(It.IsAny<CampaignId>(), It.Is<IReadOnlyList<Guid>>(people => people.Count == 6), It.IsAny<CancellationToken>())).ReturnsAsync(6);
        await RunningAsync(office, samuel);

        await samuel.PressesAsync("Who is uncertain?");
        var asked = samuel.Last.Card!.ToString();
        await samuel.PressesAsync("Send again to all of them");

        Assert.DoesNotContain("Input.ChoiceSet", asked, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Some.PersonId(1).ObjectId}", asked, StringComparison.Ordinal);
        Assert.Contains(AuditAct.CampaignSentAgain, office.Audit.Acts);
    }

    private static ContosoOffice CountsOnly()
    {
        var office = new ContosoOffice();
        office.Sight.ShowsNames = false;
        return office;
    }

    private static string Facts(ShownMessage message) => message.Card!["body"]!.First(element => (string?)element["type"] == "FactSet").ToString();
}
