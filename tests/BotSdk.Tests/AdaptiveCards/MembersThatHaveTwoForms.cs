using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Cards;

public class MembersThatHaveTwoForms
{
    [Theory]
    [InlineData("\"50px\"", "50px")]
    [InlineData("\"50PX\"", "50px")]
    [InlineData("\"Stretch\"", "stretch")]
    [InlineData("\"auto\"", null)]
    [InlineData("\"tallpx\"", null)]
    [InlineData("\"-5px\"", null)]
    [InlineData("50", null)]
    public void A_height_that_is_neither_pixels_nor_stretch_is_auto(string read, string? written)
    {
        var element = Element($$"""{ "type": "TextBlock", "text": "x", "height": {{read}} }""");

        Assert.Equal(written, element.Value<string>("height"));
    }

    [Theory]
    [InlineData("\"https://example.org/a.png\"", "\"https://example.org/a.png\"")]
    [InlineData("\"a.png\"", "\"a.png\"")]
    [InlineData("null", null)]
    [InlineData("""{ "url": "a.png" }""", "\"a.png\"")]
    [InlineData("""{ "url": "a.png", "fillMode": "repeat" }""", """{ "url": "a.png", "fillMode": "repeat" }""")]
    [InlineData("""{ "url": "a.png", "horizontalAlignment": "right" }""", """{ "url": "a.png", "horizontalAlignment": "right" }""")]
    [InlineData("""{ "url": "a.png", "verticalAlignment": "bottom" }""", """{ "url": "a.png", "verticalAlignment": "bottom" }""")]
    public void A_background_with_nothing_but_an_address_is_written_as_the_address(string read, string? written)
    {
        var container = Element($$"""{ "type": "Container", "items": [], "backgroundImage": {{read}} }""");

        Assert.True(JToken.DeepEquals(written is null ? null : JToken.Parse(written), container["backgroundImage"]), container.ToString());
    }

    [Theory]
    [InlineData("""{ "width": 2 }""", """{ "width": 2 }""")]
    [InlineData("""{ "width": 1.5 }""", """{ "width": 1.5 }""")]
    [InlineData("""{ "width": "50px" }""", """{ "width": "50px" }""")]
    [InlineData("""{ "width": "wide" }""", "{}")]
    [InlineData("""{ "width": true }""", "{}")]
    [InlineData("{}", "{}")]
    public void A_tables_column_is_as_wide_as_its_weight_or_its_pixels(string read, string written)
    {
        var table = Element($$"""{ "type": "Table", "rows": [], "columns": [ {{read}} ] }""");

        Assert.Equal(JToken.Parse(written), Assert.Single((JArray)table["columns"]!), JToken.EqualityComparer);
    }

    [Fact]
    public void A_run_of_text_may_be_its_bare_text()
    {
        var block = Element("""{ "type": "RichTextBlock", "inlines": [ "a", { "type": "TextRun", "text": "b", "italic": true } ] }""");

        Assert.Equal(["a", "b"], block["inlines"]!.Select(run => run.Value<string>("text")));
        Assert.True(block["inlines"]![1]!.Value<bool>("italic"));
    }

    [Fact]
    public void What_is_no_run_of_text_is_refused_among_them()
    {
        var refused = Assert.Throws<AdaptiveSerializationException>(() => Element("""{ "type": "RichTextBlock", "inlines": [ { "type": "Image", "url": "a.png" } ] }"""));

        Assert.Equal("Property 'type' must be 'TextRun'", refused.Message);
    }

    [Theory]
    [InlineData("null", false)]
    [InlineData("\"drop\"", true)]
    public void No_fallback_is_none(string read, bool isThere)
    {
        Assert.Equal(isThere, Element($$"""{ "type": "TextBlock", "text": "x", "fallback": {{read}} }""").ContainsKey("fallback"));
    }

    [Fact]
    public void A_fallback_that_says_no_way_is_written_as_nothing()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("x") { Fallback = new AdaptiveFallbackElement() } } };

        Assert.Equal(JTokenType.Null, JObject.Parse(card.ToJson())["body"]![0]!["fallback"]!.Type);
    }

    [Theory]
    [InlineData("""{ "type": "TextBlock", "text": "x", "size": null }""", "size")]
    [InlineData("""{ "type": "Container", "items": [], "style": null }""", "style")]
    public void A_choice_that_is_null_is_the_default_and_no_warning(string element, string member)
    {
        var read = AdaptiveCard.FromJson(Card(element));

        Assert.Empty(read.Warnings);
        Assert.False(((JObject)JObject.Parse(read.Card.ToJson())["body"]![0]!).ContainsKey(member));
    }

    [Theory]
    [InlineData("""{ "type": "Hologram" }""", typeof(AdaptiveUnknownElement))]
    [InlineData("""{ "type": "Action.Beam" }""", typeof(AdaptiveUnknownAction))]
    public void A_fallback_of_an_unknown_kind_is_an_action_where_its_name_says_so(string fallback, Type kind)
    {
        var read = AdaptiveCard.FromJson(Card($$"""{ "type": "TextBlock", "text": "x", "fallback": {{fallback}} }"""));

        Assert.IsType(kind, read.Card.Body[0].Fallback.Content);
        Assert.Single(read.Warnings);
    }

    [Theory]
    [InlineData("\"1.5\"", "1.5")]
    [InlineData("\"2\"", "2.0")]
    public void A_version_may_leave_its_second_number_out(string read, string written)
    {
        var element = Element($$"""{ "type": "TextBlock", "text": "x", "requires": { "adaptiveCards": {{read}} } }""");

        Assert.Equal(written, element["requires"]!.Value<string>("adaptiveCards"));
    }

    private static JObject Element(string json) => (JObject)JObject.Parse(AdaptiveCard.FromJson(Card(json)).Card.ToJson())["body"]![0]!;

    private static string Card(string element) => $$"""{ "type": "AdaptiveCard", "version": "1.5", "body": [ {{element}} ] }""";
}
