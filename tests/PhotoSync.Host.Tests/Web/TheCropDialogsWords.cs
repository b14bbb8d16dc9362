using System.Text.RegularExpressions;
using PhotoSync.Host.Tests.Architecture;

namespace PhotoSync.Host.Tests.Web;

public sealed partial class TheCropDialogsWords
{
    private static readonly Dictionary<string, Dictionary<string, string>> Languages = Read();

    [Fact]
    public void Are_there_in_each_language_of_the_bot()
    {
        var spoken = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src", "PhotoSync.Bot", "Speaking"), "Sentences.*.resx").Select(file => Path.GetFileName(file).Split('.')[1]).Append("en");

        Assert.Equal(spoken.Order(), Languages.Keys.Order());
        Assert.All(Languages.Values, words => Assert.Equal(Languages["en"].Keys, words.Keys));
    }

    [Fact]
    public void Fill_in_the_same_values_in_each_language() => Assert.All(Languages.Values, words => Assert.Equal(2, Regex.Count(words["measure"], @"\{side\}")));

    [Fact]
    public void Are_all_that_the_page_says()
    {
        var page = string.Concat(Directory.EnumerateFiles(Folder, "*").Where(file => !file.EndsWith("languages.js", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.All(Languages["en"].Keys.Where(key => key != "title"), key => Assert.Contains($"\"{key}\"", page, StringComparison.Ordinal));
    }

    private static string Folder => Path.Combine(SourceTree.Root, "src", "PhotoSync.Host", "wwwroot", "crop");

    private static Dictionary<string, Dictionary<string, string>> Read() => Language().Matches(File.ReadAllText(Path.Combine(Folder, "languages.js")))
        .ToDictionary(language => language.Groups["name"].Value, language => Word().Matches(language.Groups["words"].Value).ToDictionary(word => word.Groups["key"].Value, word => word.Groups["text"].Value));

    [GeneratedRegex(@"^  (?<name>[a-z]{2}): \{\n(?<words>.*?)^  \},", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Language();

    [GeneratedRegex("""^ {4}(?<key>\w+): "(?<text>.*)",$""", RegexOptions.Multiline)]
    private static partial Regex Word();
}
