namespace PhotoSync.Host.Tests.Browsing;

/// <summary>A test in a real browser. Where Chromium could not be installed (tests/setup.sh says so) it is skipped; never so in CI.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (!File.Exists(Chromium.Path) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Chromium is not installed.";
    }
}
