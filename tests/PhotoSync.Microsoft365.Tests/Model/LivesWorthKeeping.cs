namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>Lives that are lived in every run, whatever chance draws: where a rule is easily got wrong, and what random lives show as broken.</summary>
public static class LivesWorthKeeping
{
    private static readonly Dictionary<string, Life> Known = new()
    {
        ["a photo that comes back after a look in vain"] = new(
            new Beginning(true, "cloud", "SPE_E3", false, KnownProfile.ShowsAnotherPhoto, 100),
            [new Happening.Check(), new Happening.Visit(), new Happening.Check()]),
    };

    public static TheoryData<string> All => new(Known.Keys);

    public static Life Find(string name) => Known[name];
}
