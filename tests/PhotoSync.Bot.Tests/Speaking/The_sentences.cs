using System.Text.RegularExpressions;
using System.Xml.Linq;
using PhotoSync.Bot.Preferences;
using PhotoSync.Diagnosis;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Bot.Tests.Speaking;

public sealed partial class The_sentences
{
    private static readonly string Room = Path.Combine(SourceRoot(), "src", "PhotoSync.Bot");
    private static readonly Dictionary<string, string> English = Read("Sentences.resx");
    private static readonly Dictionary<string, string> Swedish = Read("Sentences.sv.resx");

    [Fact]
    public void Are_the_same_in_each_language() => Assert.Equal(English.Keys.Order(), Swedish.Keys.Order());

    [Fact]
    public void Fill_in_the_same_values_in_each_language() =>
        Assert.All(English, sentence => Assert.Equal(Values(sentence.Value), Values(Swedish[sentence.Key])));

    [Fact]
    public void Are_translated() =>
        Assert.Empty(English.Where(sentence => sentence.Value.Length > 25 && Swedish[sentence.Key] == sentence.Value).Select(sentence => sentence.Key));

    [Fact]
    public void That_the_source_names_exist()
    {
        var named = SourceFiles().SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct();

        Assert.Empty(named.Except(English.Keys));
    }

    [Fact]
    public void Are_all_said_somewhere()
    {
        var source = string.Concat(SourceFiles().Select(File.ReadAllText));
        var built = new[] { "Finding.", "Source.", "Next.", "UploadClosed.", "Note.", "Checked.", "Refusal.", "SignInFailure.", "MessageForIt.", "Place.", "Picture.", "Button.", "Dates.", "Forget.Erased." };
        var unsaid = English.Keys.Where(key => !source.Contains($"\"{key}\"", StringComparison.Ordinal) && !built.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)));

        Assert.Empty(unsaid);
    }

    [Fact]
    public void Exist_for_each_member_of_the_closed_sets_that_they_are_named_by()
    {
        string[] needed =
        [
            .. Enum.GetNames<ReadFailureReason>().Select(name => $"Finding.CannotTell.{name}"),
            .. Enum.GetNames<Source>().Select(name => $"Source.{name}"),
            .. Enum.GetNames<ErasedKind>().Select(name => $"Forget.Erased.{name}"),
            .. Enum.GetNames<UploadRefusalReason>().Select(name => $"Refusal.{name}"),
            .. Enum.GetValues<PhotoState>().Where(state => state != PhotoState.PictureNotEditable).Select(state => $"Finding.{state}"),
            .. new[] { UploadPermission.OnPremisesOnly, UploadPermission.OnlyCertainRoles, UploadPermission.RefusedWhenTried }.Select(name => $"UploadClosed.{name}"),
        ];

        Assert.Empty(needed.Except(English.Keys));
    }

    [Fact]
    public void Hold_no_jargon_that_an_employee_should_not_see()
    {
        string[] jargon = ["HTTP", "API", "token", "Graph", "GUID", "null", "exception", "tenant", "SSO", "OAuth", "metadata", "404", "403"];
        var said = English.Where(sentence => !sentence.Key.StartsWith("MessageForIt.", StringComparison.Ordinal));

        Assert.Empty(said.Where(sentence => jargon.Any(word => Regex.IsMatch(sentence.Value, $@"\b{word}\b", RegexOptions.IgnoreCase))).Select(sentence => sentence.Key));
    }

    private static string[] Values(string sentence) => [.. Value().Matches(sentence).Select(match => match.Value).Distinct().Order()];

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Room, "Speaking", file)).Descendants("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Room, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string SourceRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PhotoSync.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"Say\(""([A-Za-z0-9.]+)""")]
    private static partial Regex Named();
}
