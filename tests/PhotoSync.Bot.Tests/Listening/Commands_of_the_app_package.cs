using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PhotoSync.Bot.Listening;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Tests.Listening;

/// <summary>What Teams offers as commands, by appPackage, means what its place says, in each language.</summary>
public sealed partial class Commands_of_the_app_package
{
    private static readonly Intent[] Meanings = [Intent.CheckPhoto, Intent.Upload, Intent.Resync, Intent.RemovePhoto, Intent.StopReminding, Intent.Help];

    public static TheoryData<string> Spoken() => [.. Languages.All];

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Are_understood(string language)
    {
        var finder = IntentFinder.WithAllLanguages;

        Assert.Equal(Meanings, Prompts(language).Select(prompt => finder.Find(prompt, CultureInfo.GetCultureInfo(language)).Intent));
    }

    private static IEnumerable<string> Prompts(string language)
    {
        var folder = Path.Combine(Root(), "appPackage");
        return language == "en"
            ? JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")))!["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => (string)command!["prompt"]!)
            : JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "languages", $"{language}.json")))!.AsObject().Where(text => Prompt().IsMatch(text.Key)).OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => (string)text.Value!);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PhotoSync.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"\.prompt$")]
    private static partial Regex Prompt();
}
