using AdaptiveCards;

namespace BotSdk.Tests.Cards;

public class MembersSeenAsText
{
    [Fact]
    public void An_address_is_seen_as_text_and_taken_back_with_null()
    {
        var image = new AdaptiveImage { UrlString = "https://example.org/a.png" };
        var background = new AdaptiveBackgroundImage { UrlString = "https://example.org/b.png" };
        var link = new AdaptiveOpenUrlAction { UrlString = "https://example.org/c" };

        Assert.Equal(["https://example.org/a.png", "https://example.org/b.png", "https://example.org/c"], [image.UrlString, background.UrlString, link.UrlString]);
        image.UrlString = background.UrlString = link.UrlString = null;
        Assert.All([image.Url, background.Url, link.Url], Assert.Null);
        Assert.All([image.UrlString, background.UrlString, link.UrlString], Assert.Null);
    }

    [Fact]
    public void An_actions_data_is_seen_as_JSON_and_taken_back_with_null()
    {
        var execute = new AdaptiveExecuteAction { DataJson = """{"a":1}""" };
        var submit = new AdaptiveSubmitAction { DataJson = """{"a":1}""" };

        Assert.Equal("{\n  \"a\": 1\n}", execute.DataJson.ReplaceLineEndings("\n"));
        Assert.Equal(execute.DataJson, submit.DataJson);
        execute.DataJson = submit.DataJson = null;
        Assert.All([execute.Data, submit.Data], Assert.Null);
        Assert.All([execute.DataJson, submit.DataJson], Assert.Null);
    }

    [Fact]
    public void Pixels_are_seen_as_a_number_and_none_are_no_text()
    {
        var card = new AdaptiveCard("1.5") { PixelMinHeight = 80 };
        var column = new AdaptiveColumn { PixelWidth = 50 };

        Assert.Equal(("80px", "50px"), (card.MinHeight, column.Width));
        Assert.Equal((80u, 50u), (card.PixelMinHeight, column.PixelWidth));
        (card.PixelMinHeight, column.Width) = (0, "stretch");
        Assert.Null(card.MinHeight);
        Assert.Equal((0u, 0u), (card.PixelMinHeight, column.PixelWidth));
    }

    [Fact]
    public void A_card_whose_lists_were_taken_away_is_written_without_them()
    {
        var card = new AdaptiveCard("1.5") { Body = null, Actions = null, Requires = null };

        Assert.Equal("""{"type":"AdaptiveCard","version":"1.5"}""", card.ToJson().ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal));
    }
}
