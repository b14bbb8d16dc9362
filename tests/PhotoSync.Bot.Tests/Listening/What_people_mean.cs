using System.Globalization;
using PhotoSync.Bot.Listening;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Tests.Listening;

public sealed class What_people_mean
{
    private static readonly IntentFinder Finder = IntentFinder.WithAllLanguages;

    public static TheoryData<string> Spoken() => [.. Languages.All];

    public static TheoryData<string, string, string> Sayings()
    {
        var sayings = new TheoryData<string, string, string>();
        foreach (var language in Languages.All)
            foreach (var (meaning, text) in SayingsFile.Read(language))
                sayings.Add(language, text, meaning);

        return sayings;
    }

    [Theory]
    [MemberData(nameof(Sayings))]
    public void Is_understood(string language, string text, string meaning)
    {
        var understood = Finder.Find(text, CultureInfo.GetCultureInfo(language));

        Assert.Equal(meaning, Name(understood));
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Is_understood_whatever_language_the_persons_client_speaks(string language)
    {
        var others = Languages.All.Where(other => other != language).Select(CultureInfo.GetCultureInfo);
        var misunderstood =
            from saying in SayingsFile.Read(language)
            from other in others
            let understood = Name(Finder.Find(saying.Text, other))
            where understood != saying.Meaning
            select $"{saying.Text} -> {understood} in {other.Name}";

        Assert.Empty(misunderstood);
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Covers_forty_ways_to_say_that_a_photo_is_wrong(string language)
    {
        var ways = SayingsFile.Read(language).Count(saying => saying.Meaning == nameof(Intent.CheckPhoto));

        Assert.True(ways >= 40, $"{ways} ways in {language}");
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Is_tried_for_each_intent_and_for_texts_that_mean_none(string language) =>
        Assert.Empty(Enum.GetNames<Intent>().Except(SayingsFile.Read(language).Select(saying => saying.Meaning.Split('.')[0])));

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Includes_each_language_by_its_name_in_every_other(string language) =>
        Assert.Equal(Languages.All.Order(), SayingsFile.Read(language).Where(saying => saying.Meaning.StartsWith("Speak.", StringComparison.Ordinal)).Select(saying => saying.Meaning[^2..]).Distinct().Order());

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!…")]
    [InlineData("\ud83d")]
    [InlineData("'")]
    [InlineData("𝔐𝔶")]
    public void An_odd_text_is_no_error(string text) =>
        Assert.Equal(Intent.Unknown, Finder.Find(text, CultureInfo.InvariantCulture).Intent);

    [Fact]
    public void Nothing_that_changes_or_deletes_is_understood_from_a_text_that_only_resembles_it()
    {
        string[] harmless = ["my photo was removed", "who deleted my photo", "I never removed my picture", "bilden togs bort", "min bild är borttagen", "I forgot my photo",
            "mein Foto wurde gelöscht", "wer hat mein Foto entfernt", "ma photo a été supprimée", "qui a supprimé ma photo ?", "mi foto fue borrada", "quién ha borrado mi foto"];

        Assert.All(harmless, text => Assert.Equal(Intent.CheckPhoto, Finder.Find(text, CultureInfo.GetCultureInfo("en")).Intent));
    }

    private static string Name(Understood understood) =>
        understood.Language is null ? understood.Intent.ToString() : $"{understood.Intent}.{understood.Language}";
}
