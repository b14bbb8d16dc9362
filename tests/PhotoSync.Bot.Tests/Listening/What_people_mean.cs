using System.Globalization;
using PhotoSync.Bot.Listening;

namespace PhotoSync.Bot.Tests.Listening;

public sealed class What_people_mean
{
    private static readonly IntentFinder Finder = IntentFinder.WithAllLanguages();

    public static TheoryData<string, string, string> Sayings()
    {
        var sayings = new TheoryData<string, string, string>();
        foreach (var language in new[] { "en", "sv" })
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
    [MemberData(nameof(Sayings))]
    public void Is_understood_by_somebody_whose_client_speaks_the_other_language(string language, string text, string meaning)
    {
        var other = language == "en" ? "sv" : "en";

        Assert.Equal(meaning, Name(Finder.Find(text, CultureInfo.GetCultureInfo(other))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Covers_forty_ways_to_say_that_a_photo_is_wrong(string language)
    {
        var ways = SayingsFile.Read(language).Count(saying => saying.Meaning == nameof(Intent.CheckPhoto));

        Assert.True(ways >= 40, $"{ways} ways in {language}");
    }

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
        string[] harmless = ["my photo was removed", "who deleted my photo", "I never removed my picture", "bilden togs bort", "min bild är borttagen", "I forgot my photo"];

        Assert.All(harmless, text => Assert.Equal(Intent.CheckPhoto, Finder.Find(text, CultureInfo.GetCultureInfo("en")).Intent));
    }

    private static string Name(Understood understood) =>
        understood.Language is null ? understood.Intent.ToString() : $"{understood.Intent}.{understood.Language}";
}
