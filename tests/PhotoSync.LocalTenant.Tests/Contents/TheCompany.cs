using PhotoSync.LocalTenant.Control;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.Seed;
using PhotoSync.LocalTenant.State;
using SkiaSharp;

namespace PhotoSync.LocalTenant.Tests.Contents;

public sealed class TheCompany
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_state_has_somebody_but_the_one_of_the_whole_tenant()
    {
        var states = Company.People(s_now).Select(p => p.SeededAs).Distinct().Order();

        Assert.Equal(new[] { "S0", "S1", "S2", "S3", "S4a", "S4b", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13", "S15", "S16" }.Order(), states);
    }

    [Fact]
    public void Each_persons_raw_facts_are_those_of_their_state()
    {
        var everybody = Company.People(s_now).ToDictionary(p => p.UserPrincipalName.Split('@')[0], p => p);

        Assert.Equal(everybody["olivia.marsh"].Photo.Current!.Picture, Shown(everybody["olivia.marsh"]));
        Assert.All(new[] { "clara.lindqvist", "priya.nair", "daniel.kim", "erik.sandstrom", "chiamaka.obi" }, name => Assert.NotEqual(everybody[name].Photo.Current!.Picture, Shown(everybody[name])));
        Assert.All(new[] { "amina.haddad", "fiona.byrne", "emma.whitlock" }, name => Assert.Null(everybody[name].Photo.Current));
        Assert.All(new[] { "zahra.osman", "omar.farouk", "emma.whitlock" }, name => Assert.Null(everybody[name].Profile));
        Assert.True(s_now - everybody["priya.nair"].LastExchangeCheck < TimeSpan.FromHours(24));
        Assert.True(everybody["daniel.kim"].SyncIsStuck);
        Assert.NotNull(Shown(everybody["fiona.byrne"]));
        Assert.Null(everybody["helen.armstrong"].Profile!.Thumbnails.Large);
    }

    [Fact]
    public void One_is_an_administrator_three_speak_swedish_and_two_have_planned_failures()
    {
        var people = Company.People(s_now).ToList();

        Assert.Single(people, p => p.AppRoles.Contains("PhotoSync.Admin"));
        Assert.Equal(3, people.Count(p => p is { PreferredLanguage: "sv-SE", UsageLocation: "SE" }));
        Assert.All(Company.Faults(), fault => Assert.Contains(people, p => p.Id == fault.Person));
    }

    [Fact]
    public void The_table_in_the_readme_names_everybody_with_their_state()
    {
        var table = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Seed", "README.md"));

        Assert.All(Company.People(s_now), p => Assert.Contains(table, line => line.Contains($"| {p.DisplayName} |", StringComparison.Ordinal) && line.Contains($"| {p.SeededAs} |", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_portraits_differ_plainly_between_people_and_between_old_and_new()
    {
        using var database = new Database(null);
        var bytes = new PictureBytes(database);
        var looks = Company.People(s_now).SelectMany(p => new[] { Look(bytes, p.Number, 0), Look(bytes, p.Number, 1) }).ToList();

        var closest = looks.SelectMany((a, i) => looks.Skip(i + 1).Select(b => Distance(a, b))).Min();

        Assert.True(closest > 24, $"The two most alike portraits differ by {closest:0.0} of 255 in the mean.");
    }

    [Fact]
    public void A_portrait_is_the_same_picture_at_every_size()
    {
        using var database = new Database(null);
        var bytes = new PictureBytes(database);

        var (large, small) = (Pixels(bytes.Read(Picture.Portrait(3, 1), 648)!), Pixels(bytes.Read(Picture.Portrait(3, 1), 72)!));

        Assert.True(Distance(large, small) < 6, $"{Distance(large, small)}");
    }

    private static Picture? Shown(Person person) => new PersonView(person, s_now).SharePointPicture;

    private static byte[] Look(PictureBytes bytes, int number, int variant) => Pixels(bytes.Read(Picture.Portrait(number, variant), 96)!);

    private static byte[] Pixels(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        using var small = bitmap.Resize(new SKImageInfo(24, 24, SKColorType.Rgba8888), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return [.. small.Pixels.SelectMany(p => new[] { p.Red, p.Green, p.Blue })];
    }

    private static double Distance(byte[] a, byte[] b) => a.Zip(b, (x, y) => Math.Abs(x - y)).Average();
}
