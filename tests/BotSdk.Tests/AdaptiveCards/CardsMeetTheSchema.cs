using AdaptiveCards;
using NJsonSchema;
using NJsonSchema.Validation;

namespace BotSdk.Tests.Cards;

public class CardsMeetTheSchema
{
    [Fact]
    public async Task A_diagnosis_with_two_photos_facts_and_actions_is_valid()
    {
        Assert.Empty(await ProblemsOf(SampleCard.Diagnosis()));
    }

    [Fact]
    public async Task A_form_with_every_input_is_valid()
    {
        var card = new AdaptiveCard("1.5")
        {
            Body =
            {
                new AdaptiveTextInput { Id = "text", Label = "Message", IsRequired = true, ErrorMessage = "Say something", MaxLength = 500, IsMultiline = true },
                new AdaptiveNumberInput { Id = "number", Label = "People", Min = 1, Max = 5000, Value = 10 },
                new AdaptiveDateInput { Id = "date", Label = "Start", Value = "2026-01-31" },
                new AdaptiveTimeInput { Id = "time", Label = "At", Value = "09:00" },
                new AdaptiveToggleInput { Id = "toggle", Title = "Repeat" },
                new AdaptiveChoiceSetInput { Id = "choice", Label = "Where", Value = "1", Choices = { new AdaptiveChoice { Title = "Teams", Value = "1" } } },
            },
            Actions = { new AdaptiveSubmitAction { Title = "Preview", AssociatedInputs = AdaptiveAssociatedInputs.None } },
        };

        Assert.Empty(await ProblemsOf(card));
    }

    [Fact]
    public async Task Unfolding_toggling_and_opening_are_valid()
    {
        var card = new AdaptiveCard("1.5")
        {
            BackgroundImage = new AdaptiveBackgroundImage("https://contoso.example/b.png") { FillMode = AdaptiveImageFillMode.Repeat },
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            Rtl = true,
            PixelMinHeight = 100,
            SelectAction = new AdaptiveOpenUrlAction { UrlString = "https://contoso.example" },
            Body = { new AdaptiveContainer { Id = "more", IsVisible = false, Style = AdaptiveContainerStyle.Emphasis, Items = { new AdaptiveTextBlock("why") } } },
            Actions =
            {
                new AdaptiveToggleVisibilityAction { Title = "Why?", TargetElements = { "more", new AdaptiveTargetElement("more", true) } },
                new AdaptiveShowCardAction { Title = "More", Card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("more") } } },
            },
        };

        Assert.Empty(await ProblemsOf(card));
    }

    [Fact]
    public async Task The_schema_does_find_fault()
    {
        var card = new AdaptiveCard("1.5") { Actions = { new AdaptiveExecuteAction { Verb = "v", Style = "loud" } } };

        Assert.NotEmpty(await ProblemsOf(card));
    }

    private static async Task<ICollection<ValidationError>> ProblemsOf(AdaptiveCard card)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "AdaptiveCards", "Schema", "adaptive-card-1.5.0.schema.json");
        var schema = await JsonSchema.FromFileAsync(path);
        return schema.Validate(card.ToJson());
    }
}
