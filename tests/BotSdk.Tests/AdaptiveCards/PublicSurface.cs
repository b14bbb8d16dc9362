using AdaptiveCards;
using PublicApiGenerator;

namespace BotSdk.Tests.Cards;

public class PublicSurface
{
    private static readonly ApiGeneratorOptions TypesAndMembers = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes =
        [
            "Newtonsoft.Json.JsonConverterAttribute",
            "Newtonsoft.Json.JsonExtensionDataAttribute",
            "Newtonsoft.Json.JsonIgnoreAttribute",
            "Newtonsoft.Json.JsonObjectAttribute",
            "Newtonsoft.Json.JsonPropertyAttribute",
            "System.ComponentModel.DefaultValueAttribute",
        ],
    };

    [Fact]
    public void Is_the_reviewed_one()
    {
        var reviewed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "AdaptiveCards", "AdaptiveCards.surface.txt"));

        var actual = typeof(AdaptiveCard).Assembly.GeneratePublicApi(TypesAndMembers);

        Assert.Equal(reviewed.TrimEnd(), actual.ReplaceLineEndings("\n").TrimEnd());
    }
}
