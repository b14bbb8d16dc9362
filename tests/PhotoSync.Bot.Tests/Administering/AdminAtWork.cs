using Newtonsoft.Json.Linq;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.Administering;

/// <summary>What an admin does with campaigns: becomes one, fills in the form, counts, lets it run.</summary>
internal static class AdminAtWork
{
    public static readonly (string, string)[] Usual = [("audience", "everyone"), ("template", "friendly"), ("when", "now"), ("quiet", "30"), ("hours", "true"), ("own", "Hello")];

    public static async Task<Employee> AdminAsync(ContosoOffice office)
    {
        var samuel = office.Employee();
        await samuel.SaysAsync("thanks");
        office.Teams.Tokens[samuel.UserId] = "sso";
        office.SsoTokens.Add("sso", samuel.Id, AdminRule.Role);
        return samuel;
    }

    public static void Settle(ContosoOffice office, int people)
    {
        for (var number = 1; number <= people; number++)
            office.Campaigns.People.Add(new Candidate(Some.PersonId(100 + number).ObjectId, IsGuest: false, AccountEnabled: true, number % 2 == 0 ? "sv-SE" : "en-GB"));
    }

    public static async Task RunningAsync(ContosoOffice office, Employee samuel)
    {
        Settle(office, 5);
        await samuel.SaysAsync("remind people");
        await CountAsync(office, samuel, Usual);
        office.Campaigns.Sums = new LedgerSums(5, new Dictionary<RecipientState, int> { [RecipientState.Planned] = 2, [RecipientState.Sent] = 2, [RecipientState.Uncertain] = 1 });
        await EnterAsync(samuel, "sendCampaign");
        office.Campaigns.Table[1] = office.Campaigns.Table[1] with { Status = CampaignStatus.Running };
        await samuel.LooksAtAsync(samuel.Last);
    }

    /// <summary>Counts, which is answered at once and shown when the answer has been seen.</summary>
    public static async Task CountAsync(ContosoOffice office, Employee person, (string Input, string Value)[] entered)
    {
        office.Clock.Forget();
        await BeginToEnterAsync(person, "countCampaign", entered);
        await office.UntilWaitingAsync();
        office.Clock.Advance(Bot.Conversations.Patience.ForTheAnswer);
        await office.WhenIdleAsync();
    }

    public static async Task EnterAsync(Employee person, string verb, params (string Input, string Value)[] entered)
    {
        await BeginToEnterAsync(person, verb, entered);
        await person.IdleAsync();
    }

    private static async Task BeginToEnterAsync(Employee person, string verb, (string Input, string Value)[] entered)
    {
        var message = person.Last;
        var data = (JObject)message.Buttons.First(button => (string?)button["verb"] == verb)["data"]!.DeepClone();
        foreach (var (input, value) in entered)
            data[input] = value;
        await person.SendsActionAsync(verb, data, message);
    }
}
