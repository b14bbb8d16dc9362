using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Tests.Cards;
using PhotoSync.Bot.Tests.Office;

namespace PhotoSync.Bot.Tests.Speaking;

/// <summary>In the mirrored pseudo-language each word from the resources is turned around, so a word that is not has another source.</summary>
public sealed partial class Cards_from_right_to_left
{
    public static TheoryData<string> Situations() => [.. Seen.All.Keys];

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Say_nothing_that_is_not_from_the_resources(string seen)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: "ar-XB");
        office.Sees(adele, Seen.All[seen]);

        await adele.SaysAsync("photo");

        AssertMirrored(adele.Last.Card!);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("what is the weather")]
    [InlineData("Anna's photo is wrong")]
    [InlineData("remove my photo")]
    [InlineData("forget me")]
    [InlineData("only in Teams")]
    [InlineData("upload")]
    public async Task Answer_each_text_from_the_resources(string text)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: "ar-XB");

        await adele.SaysAsync(text);

        AssertMirrored(adele.Last.Card!);
    }

    [Fact]
    public async Task Are_laid_out_from_right_to_left_and_hold_to_the_rules_of_cards()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: "ar-XB");
        office.Sees(adele, Seen.All["S4a"]);

        await adele.SaysAsync("photo");

        Assert.True((bool?)adele.Last.Card!["rtl"]);
        Assert.Equal("ar", (string?)adele.Last.Card["lang"]);
        CardRules.Hold(adele.Last.Card);
    }

    [Fact]
    public async Task Are_left_as_they_were_in_languages_that_run_the_other_way()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: "de-DE");

        await adele.SaysAsync("hilfe");

        Assert.Null(adele.Last.Card!["rtl"]);
    }

    private static void AssertMirrored(JObject card)
    {
        string[] shown = ["text", "title", "altText", "label", "value", "placeholder", "speak", "fallbackText"];
        card.Remove("refresh");
        var texts = card.Descendants().OfType<JProperty>().Where(property => shown.Contains(property.Name) && property.Value.Type == JTokenType.String).Select(property => (string)property.Value!).ToList();

        var forward = texts.SelectMany(text => Forward().Matches(Turned().Replace(text, ""))).Select(word => word.Value).Distinct();
        Assert.NotEmpty(texts);
        Assert.Empty(forward);
    }

    [GeneratedRegex("\u202E[^\u202C]*\u202C")]
    private static partial Regex Turned();

    /// <summary>Latin words; months and days are the platform's Arabic ones.</summary>
    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex Forward();
}
