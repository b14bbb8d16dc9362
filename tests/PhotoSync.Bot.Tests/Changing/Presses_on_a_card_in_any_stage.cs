using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Tests.Office;

namespace PhotoSync.Bot.Tests.Changing;

public sealed class Presses_on_a_card_in_any_stage
{
    [Theory]
    [InlineData("remove", "Looking", 0, "Looking")]
    [InlineData("remove", "Working", 1, "Working")]
    [InlineData("remove", "Unsettled", 3, "Unsettled")]
    [InlineData("remove", "Ended", 3, "Ended")]
    [InlineData("keep", "Asking", 0, "Ended")]
    [InlineData("keep", "Ended", 0, "Ended")]
    [InlineData("keep", "Looking", 0, "Looking")]
    [InlineData("keep", "Working", 0, "Working")]
    [InlineData("refresh", "Looking", 1, "Looking")]
    [InlineData("refresh", "Looking", 3, "Ended")]
    [InlineData("refresh", "Working", 3, "Working")]
    public async Task Remove_nothing_unless_it_was_asked_and_not_yet_begun(string verb, string stage, int minutesAgo, string after)
    {
        await using var office = new ContosoOffice();

        await PressAsync(office, "Remove my photo", verb, stage, minutesAgo);

        Assert.Equal(after, StageIn(office));
        Assert.Equal(0, office.Change.Removed);
    }

    [Theory]
    [InlineData("Asking", 0)]
    [InlineData("Working", 3)]
    public async Task Remove_once_where_it_was_asked_or_was_cut_off(string stage, int minutesAgo)
    {
        await using var office = new ContosoOffice();

        await PressAsync(office, "Remove my photo", "remove", stage, minutesAgo);

        Assert.Equal(1, office.Change.Removed);
    }

    [Theory]
    [InlineData("use", "Preparing", 0, "Preparing")]
    [InlineData("use", "Writing", 1, "Writing")]
    [InlineData("use", "Unsettled", 3, "Unsettled")]
    [InlineData("use", "Cancelled", 0, "Cancelled")]
    [InlineData("cancel", "Preview", 0, "Cancelled")]
    [InlineData("cancel", "Cancelled", 0, "Cancelled")]
    [InlineData("cancel", "Writing", 0, "Writing")]
    [InlineData("cancel", "Refused", 0, "Refused")]
    [InlineData("refresh", "Preparing", 1, "Preparing")]
    [InlineData("refresh", "Preparing", 3, "Refused")]
    [InlineData("refresh", "Writing", 3, "Writing")]
    [InlineData("crop", "Preview", 0, "Preview")]
    public async Task Save_nothing_unless_it_was_shown_and_not_yet_begun(string verb, string stage, int minutesAgo, string after)
    {
        await using var office = new ContosoOffice();

        await PressAsync(office, "Use this photo", verb, stage, minutesAgo);

        Assert.Equal(after, StageIn(office));
        Assert.Empty(office.Change.Replaced);
    }

    [Theory]
    [InlineData("Preview", 0)]
    [InlineData("Writing", 3)]
    public async Task Save_once_where_it_was_shown_or_was_cut_off(string stage, int minutesAgo)
    {
        await using var office = new ContosoOffice();

        await PressAsync(office, "Use this photo", "use", stage, minutesAgo);

        Assert.Single(office.Change.Replaced);
    }

    /// <summary>Brings up the card that asks, takes it to a stage, and sends what one of its buttons sends.</summary>
    private static async Task PressAsync(ContosoOffice office, string button, string verb, string stage, int minutesAgo)
    {
        var adele = office.Employee();
        await (button == "Use this photo" ? adele.SendsAsync(SentFiles.Jpeg(700, 700)) : adele.SaysAsync("remove my photo"));
        var data = (JObject)adele.Last.Button(button)["data"]!.DeepClone();
        var asked = office.Interactions.All.Single();
        var state = JObject.Parse(asked.State);
        (state["Stage"], state["Since"]) = (stage, office.Clock.GetUtcNow().AddMinutes(-minutesAgo));
        Assert.True(await office.Interactions.TryReplaceAsync(asked with { State = state.ToString(), Version = asked.Version + 1 }, asked.Version, default));

        await adele.SendsActionAsync(verb, data);
        await office.WhenIdleAsync();
    }

    private static string? StageIn(ContosoOffice office) => (string?)JObject.Parse(office.Interactions.All.First().State)["Stage"];
}
