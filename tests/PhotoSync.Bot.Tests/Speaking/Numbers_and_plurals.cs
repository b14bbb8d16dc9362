using System.Globalization;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Tests.Speaking;

/// <summary>The categories that CLDR names for whole numbers below a million, for the languages that the bot speaks.</summary>
public sealed class Numbers_and_plurals
{
    [Theory]
    [InlineData("en", "other one other other")]
    [InlineData("sv", "other one other other")]
    [InlineData("de", "other one other other")]
    [InlineData("es", "other one other other")]
    [InlineData("fr", "one one other other")]
    public void Follow_the_language_for_none_one_two_and_many(string language, string categories)
    {
        long[] numbers = [0, 1, 2, 999_999];

        Assert.Equal(categories, string.Join(' ', numbers.Select(number => Plural.Of(number, CultureInfo.GetCultureInfo(language)))));
    }

    [Fact]
    public void Are_tested_for_each_language() =>
        Assert.Equal(5, Languages.All.Count);
}
