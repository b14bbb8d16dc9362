using System.Globalization;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Tests.Speaking;

public sealed class Times_as_people_say_them
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en-GB", "2026-05-04T12:05:00Z", "today at 14:05")]
    [InlineData("en-GB", "2026-05-05T07:14:00Z", "tomorrow at 09:14")]
    [InlineData("en-GB", "2026-05-03T07:14:00Z", "yesterday at 09:14")]
    [InlineData("en-GB", "2026-05-12T07:14:00Z", "12 May, 09:14")]
    [InlineData("en-GB", "2025-05-12T07:14:00Z", "12 May 2025, 09:14")]
    [InlineData("en-US", "2026-05-12T07:14:00Z", "May 12, 9:14 AM")]
    [InlineData("sv-SE", "2026-05-04T12:05:00Z", "i dag kl. 14:05")]
    [InlineData("sv-SE", "2026-05-12T07:14:00Z", "den 12 maj kl. 09:14")]
    [InlineData("sv-SE", "2025-12-24T14:00:00Z", "den 24 december 2025 kl. 15:00")]
    [InlineData("de-DE", "2026-05-04T12:05:00Z", "heute um 14:05")]
    [InlineData("de-DE", "2026-05-12T07:14:00Z", "am 12. Mai um 09:14")]
    [InlineData("de-DE", "2025-12-24T14:00:00Z", "am 24. Dezember 2025 um 15:00")]
    [InlineData("fr-FR", "2026-05-03T07:14:00Z", "hier à 09:14")]
    [InlineData("fr-FR", "2026-05-12T07:14:00Z", "le 12 mai à 09:14")]
    [InlineData("fr-FR", "2026-06-01T07:14:00Z", "le 1er juin à 09:14")]
    [InlineData("es-ES", "2026-05-05T07:14:00Z", "mañana, 9:14")]
    [InlineData("es-ES", "2026-05-12T07:14:00Z", "el 12 de mayo, 9:14")]
    [InlineData("es-ES", "2025-12-24T14:00:00Z", "el 24 de diciembre de 2025, 15:00")]
    public void Have_day_and_time(string culture, string time, string said) =>
        Assert.Equal(said, Of(culture, "Europe/Stockholm").Dates.Moment(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-05-03T22:30:00Z", "today at 00:30")]
    [InlineData("2026-05-03T21:30:00Z", "yesterday at 23:30")]
    public void Belong_to_the_persons_own_day(string time, string said) =>
        Assert.Equal(said, Of("en-GB", "Europe/Stockholm").Dates.Moment(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)));

    [Fact]
    public void Are_right_on_both_sides_of_a_change_to_summer_time()
    {
        var voice = new Voice(CultureInfo.GetCultureInfo("en-GB"), Clockwork.Of(new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero), "Europe/Stockholm", "UTC"));

        Assert.Equal("today at 13:00", voice.Dates.Moment(new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero)));
        Assert.Equal("tomorrow at 14:00", voice.Dates.Moment(new DateTimeOffset(2026, 3, 29, 12, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData(6, "28 April, 11:00")]
    [InlineData(8, "26 April")]
    public void Are_told_to_the_minute_only_while_that_matters(int daysAgo, string said) =>
        Assert.Equal(said, Of("en-GB", "Europe/Stockholm").Dates.Past(Now.AddDays(-daysAgo)));

    [Theory]
    [InlineData("W. Europe Standard Time", "today at 11:00")]
    [InlineData("Nowhere/Else", "today at 09:00 (UTC)")]
    [InlineData(null, "today at 09:00 (UTC)")]
    public void Name_their_zone_where_it_is_not_the_persons(string? zone, string said) => Assert.Equal(said, Of("en-GB", zone).Dates.Moment(Now));

    [Theory]
    [InlineData(null, "en-US", "en-US")]
    [InlineData(null, "sv-FI", "sv-FI")]
    [InlineData(null, "fi-FI", "en-GB")]
    [InlineData(null, "de-AT", "de-AT")]
    [InlineData(null, "es-MX", "es-MX")]
    [InlineData("fr", "de-DE", "fr-FR")]
    [InlineData(null, "ar-SA", "en-GB")]
    [InlineData(null, "ar-XB", "ar-XB")]
    [InlineData("de", "ar-XB", "de-DE")]
    [InlineData(null, "en", "en-GB")]
    [InlineData(null, "no such tag!", "en-GB")]
    [InlineData("sv", "en-US", "sv-SE")]
    [InlineData("en", "en-AU", "en-AU")]
    [InlineData("xx", "sv-SE", "sv-SE")]
    public void Follow_the_language_that_was_chosen_or_the_clients(string? wished, string? client, string culture) =>
        Assert.Equal(culture, Languages.Choose(wished, client).Name);

    private static Voice Of(string culture, string? zone) => new(CultureInfo.GetCultureInfo(culture), Clockwork.Of(Now, zone, "UTC"));
}
