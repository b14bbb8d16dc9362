namespace PhotoSync.Host.Tests.Browsing;

/// <summary>A theory in a real browser, where there is one (<see cref="ChromiumFactAttribute"/>).</summary>
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = new ChromiumFactAttribute().Skip;
}
