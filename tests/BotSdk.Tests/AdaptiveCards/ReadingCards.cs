using AdaptiveCards;

namespace BotSdk.Tests.Cards;

public class ReadingCards
{
    [Fact]
    public void A_card_reads_back_as_it_was_written()
    {
        var written = SampleCard.Diagnosis().ToJson();

        var read = AdaptiveCard.FromJson(written);

        Assert.Empty(read.Warnings);
        Assert.Equal(written, read.Card.ToJson());
    }

    [Fact]
    public void A_member_without_a_property_is_kept()
    {
        var card = Body("""{ "type": "TextBlock", "text": "x", "wrap": false, "size": "default", "later": { "a": 1 } }""").Card;

        Assert.Equal(["later"], card.Body[0].AdditionalProperties.Keys);
    }

    [Fact]
    public void What_holds_nothing_is_no_element()
    {
        var read = Body("""null, {}, "x", { "type": "TextBlock", "text": "x" }""");

        Assert.Empty(read.Warnings);
        Assert.Single(read.Card.Body);
    }

    [Fact]
    public void A_body_that_is_no_list_is_refused()
    {
        var refused = Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson("""{ "type": "AdaptiveCard", "version": "1.5", "body": {} }"""));

        Assert.Contains("Current JsonReader item is not an array: StartObject", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outermost_card_must_say_its_version_and_an_inner_one_need_not()
    {
        const string inner = """{ "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "x" } ] }""";

        var read = AdaptiveCard.FromJson($$"""{ "type": "AdaptiveCard", "version": "1.5", "actions": [ { "type": "Action.ShowCard", "card": {{inner}} } ] }""");
        var refused = Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(inner));

        Assert.Single(Assert.IsType<AdaptiveShowCardAction>(read.Card.Actions[0]).Card.Body);
        Assert.Equal("Could not parse required key: version. It was not found.", refused.Message);
    }

    [Theory]
    [InlineData("\"fallbackText\": \"Update Teams\",", "Update Teams")]
    [InlineData("", "We're sorry, this card couldn't be displayed")]
    public void A_card_of_a_later_version_becomes_its_fallback_text(string fallbackText, string shown)
    {
        var read = AdaptiveCard.FromJson($$"""{ "type": "AdaptiveCard", {{fallbackText}} "version": "9.0", "body": [ { "type": "Hologram" } ] }""");

        Assert.Equal("Schema version is not supported", Assert.Single(read.Warnings).Message);
        Assert.Equal(shown, Assert.IsType<AdaptiveTextBlock>(Assert.Single(read.Card.Body)).Text);
    }

    [Fact]
    public void An_elements_fallback_may_repeat_its_id_and_no_other()
    {
        Assert.Equal("a", Body("""{ "type": "Later", "id": "a", "fallback": { "type": "TextBlock", "id": "a", "text": "x" } }""").Card.Body[0].Fallback.Content.Id);
        Assert.Throws<AdaptiveSerializationException>(() => Body(
            """{ "type": "TextBlock", "id": "b", "text": "x" }, { "type": "Later", "id": "a", "fallback": { "type": "TextBlock", "id": "b", "text": "x" } }"""));
    }

    [Fact]
    public void An_element_within_another_may_not_repeat_its_id()
    {
        Assert.Throws<AdaptiveSerializationException>(() => Body(
            """{ "type": "Container", "id": "a", "items": [ { "type": "TextBlock", "id": "a", "text": "x" } ] }"""));
    }

    [Fact]
    public void A_column_need_not_say_that_it_is_one()
    {
        var card = Body("""{ "type": "ColumnSet", "columns": [ { "width": 2, "items": [] } ] }""").Card;

        Assert.Equal("2", Assert.Single(Assert.IsType<AdaptiveColumnSet>(card.Body[0]).Columns).Width);
    }

    [Fact]
    public void The_only_fallback_by_name_is_to_drop()
    {
        Assert.Equal(AdaptiveFallbackElement.AdaptiveFallbackType.Drop, Body("""{ "type": "Later", "fallback": "Drop" }""").Card.Body[0].Fallback.Type);
        Assert.Throws<AdaptiveSerializationException>(() => Body("""{ "type": "Later", "fallback": "hide" }"""));
    }

    private static AdaptiveCardParseResult Body(string elements) =>
        AdaptiveCard.FromJson($$"""{ "type": "AdaptiveCard", "version": "1.5", "body": [ {{elements}} ] }""");
}
