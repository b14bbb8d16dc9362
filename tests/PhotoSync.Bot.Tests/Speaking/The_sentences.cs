using System.Text.RegularExpressions;
using System.Xml.Linq;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Repairing;

namespace PhotoSync.Bot.Tests.Speaking;

public sealed partial class The_sentences
{
    private const string EnglishFile = "Sentences.resx";

    private static readonly string Room = Path.Combine(SourceRoot(), "src", "PhotoSync.Bot");
    private static readonly Dictionary<string, string> English = Read(EnglishFile);

    public static TheoryData<string> Translations() => [.. Languages.All.Where(language => language != "en")];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Are_the_same_in_each_language(string language)
    {
        var translated = Read($"Sentences.{language}.resx");
        var missing = English.Keys.Except(translated.Keys).Select(key => $"  <data name=\"{key}\" xml:space=\"preserve\"><value>{English[key]}</value></data>").ToList();
        var stray = translated.Keys.Except(English.Keys).ToList();

        Assert.True(missing.Count == 0, $"Translate these sentences into \"{language}\" and add them to src/PhotoSync.Bot/Speaking/Sentences.{language}.resx:\n{string.Join('\n', missing)}");
        Assert.True(stray.Count == 0, $"Sentences.{language}.resx has sentences that English lacks: {string.Join(", ", stray)}");
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Fill_in_the_same_values_in_each_language(string language)
    {
        var translated = Read($"Sentences.{language}.resx");

        Assert.Empty(English.Where(sentence => translated.TryGetValue(sentence.Key, out var other) && !Values(sentence.Value).SequenceEqual(Values(other))).Select(sentence => sentence.Key));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Are_translated(string language)
    {
        var translated = Read($"Sentences.{language}.resx");

        Assert.Empty(English.Where(sentence => sentence.Value.Length > 25 && translated.GetValueOrDefault(sentence.Key) == sentence.Value).Select(sentence => sentence.Key));
    }

    private static readonly string[] ForExperts = ["MessageForIt.", "Doctor.", "Admin."];

    [Fact]
    public void Have_a_file_for_each_language_and_no_other()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Room, "Speaking"), "Sentences*.resx").Select(Path.GetFileName);
        string[] expected = [EnglishFile, .. Languages.All.Where(language => language != "en").Select(language => $"Sentences.{language}.resx")];

        Assert.Equal(expected.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("de", @"\b(du|dich|dir|dein\w*|euch|euer)\b", "speaks to people as Sie")]
    [InlineData("fr", @"\b(tu|toi|ton|ta|tes)\b", "speaks to people as vous")]
    [InlineData("es", @"\b(usted|ustedes|vosotros|vuestr\w*)\b", "speaks to people as tú")]
    public void Speak_to_people_in_one_way(string language, string otherWay, string rule)
    {
        // The text that a person sends to a colleague is written as colleagues write; "Vergiss mich" is what the person says to the bot.
        var mixed = Read($"Sentences.{language}.resx").Where(sentence => sentence.Key != "Else.Text" && Regex.IsMatch(sentence.Value, otherWay, RegexOptions.IgnoreCase)).Select(sentence => sentence.Key);

        Assert.True(!mixed.Any(), $"{language} {rule}: {string.Join(", ", mixed)}");
    }

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
        var built = new[] { "Finding.", "Source.", "Next.", "UploadClosed.", "Note.", "Checked.", "Refusal.", "SignInFailure.", "MessageForIt.", "Place.", "Picture.", "Button.", "Dates.", "Forget.Erased.", "Doctor.", "Admin.", "Reminder.", "Campaign." };
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
            .. Enum.GetNames<Fault>().Select(name => $"Doctor.{name}"),
            .. Enum.GetNames<UntriedReason>().Select(name => $"Doctor.Untried.{name}"),
            .. Enum.GetNames<PhotoState>().Select(name => $"Admin.State.{name}"),
            .. Enum.GetNames<Remedy>().Select(name => $"Admin.Remedy.{name}"),
            .. Enum.GetNames<CampaignStatus>().Select(name => $"Admin.Campaign.{name}"),
            .. Enum.GetNames<CampaignStatus>().Select(name => $"Campaign.Status.{name}"),
            .. Enum.GetNames<UnreachableReason>().Select(name => $"Campaign.Unreachable.{name}"),
            .. Enum.GetNames<ExclusionReason>().Select(name => $"Campaign.LeftOut.{name}"),
            .. Enum.GetNames<AudienceBasis>().Select(name => $"Campaign.Origin.{name}"),
            .. Enum.GetNames<NoRepairReason>().Select(name => $"Admin.NoRepair.{name}"),
            .. Enum.GetNames<RepairEnd>().Select(name => $"Admin.RepairEnd.{name}"),
            .. new[] { UploadPermission.OnPremisesOnly, UploadPermission.OnlyCertainRoles, UploadPermission.RefusedWhenTried }.Select(name => $"UploadClosed.{name}"),
        ];

        Assert.Empty(needed.Except(English.Keys));
    }

    [Fact]
    public void Hold_no_jargon_that_an_employee_should_not_see()
    {
        string[] jargon = ["HTTP", "API", "token", "Graph", "GUID", "null", "exception", "tenant", "SSO", "OAuth", "metadata", "404", "403"];
        var said = English.Where(sentence => !ForExperts.Any(prefix => sentence.Key.StartsWith(prefix, StringComparison.Ordinal)));

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
