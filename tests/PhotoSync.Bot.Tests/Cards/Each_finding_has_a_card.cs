using PhotoSync.Bot.Tests.Office;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Tests.Cards;

public sealed class Each_finding_has_a_card
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var seen in Seen.All.Keys)
        {
            cases.Add(seen, "en-GB");
            cases.Add(seen, "sv-SE");
            cases.Add(seen, "de-DE");
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task That_somebody_has_read_and_approved(string seen, string locale)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: locale);
        office.Sees(adele, Seen.All[seen]);

        await adele.SaysAsync("photo");

        Approved.Card($"{seen}.{locale[..2]}", adele.Last.Card!);
        CardRules.Hold(adele.Last.Card!);
        Assert.Equal(adele.Last.Heading, adele.Last.Summary);
        Assert.Null(adele.Last.Text);
    }

    [Fact]
    public void Whatever_the_library_can_find()
    {
        var found = Seen.All.Values.Select(situation => Diagnostician.Diagnose(situation).State).Append(PhotoState.OnlyCachesStale);

        Assert.Equal(Enum.GetValues<PhotoState>(), found.Distinct().Order());
    }

    [Fact]
    public async Task That_says_a_date_only_where_it_is_known()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All["S4a-first-seen-now"]);

        await adele.SaysAsync("my photo is wrong");

        Assert.Equal("SharePoint's copy is from 24 April.", adele.Last.Texts[1]);
    }

    [Fact]
    public async Task That_names_the_zone_of_its_times_where_the_persons_own_is_not_known()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(timeZone: null);
        office.Sees(adele, Seen.All["S3"]);

        await adele.SaysAsync("my photo is wrong");

        Assert.Contains("It can look again tomorrow at 04:00 (UTC)", adele.Last.Texts[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_writes_times_as_the_persons_region_does()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: "en-US", timeZone: "America/New_York");
        office.Sees(adele, Seen.All["S3"]);

        await adele.SaysAsync("my photo is wrong");

        Assert.Contains("It can look again tomorrow at 12:00 AM", adele.Last.Texts[2], StringComparison.Ordinal);
        Assert.Contains("since April 25 at the latest", adele.Last.Texts[1], StringComparison.Ordinal);
    }
}
