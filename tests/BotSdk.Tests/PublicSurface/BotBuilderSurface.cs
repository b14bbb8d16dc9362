using Microsoft.Bot.Schema;
using PublicApiGenerator;

namespace BotSdk.Tests.PublicSurface;

public class BotBuilderSurface
{
    private static readonly ApiGeneratorOptions TypesAndMembers = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
        ExcludeAttributes = ["Newtonsoft.Json.JsonExtensionDataAttribute", "Newtonsoft.Json.JsonPropertyAttribute"],
    };

    [Fact]
    public void Is_the_reviewed_one()
    {
        var reviewed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicSurface", "BotBuilder.surface.txt"));

        var actual = typeof(Activity).Assembly.GeneratePublicApi(TypesAndMembers);

        Assert.Equal(reviewed.TrimEnd(), actual.ReplaceLineEndings("\n").TrimEnd());
    }
}
