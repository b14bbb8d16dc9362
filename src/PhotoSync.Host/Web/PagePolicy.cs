namespace PhotoSync.Host.Web;

/// <summary>The Content-Security-Policy of a page that runs inside Teams: its own scripts and styles only, none inline, framed by Teams' hosts only.</summary>
internal sealed record PagePolicy(string Value)
{
    // domain.md §9, "frame-ancestors".
    private const string TeamsHosts =
        "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com";

    /// <param name="furtherFrames">Origins that may frame the page beside Teams' own: in local mode the chat page's.</param>
    /// <param name="signIn">The origin at which the page signs people in where Teams does not; none where it works in Teams only.</param>
    public static PagePolicy InsideTeams(IEnumerable<string> furtherFrames, string? signIn = null) => new(
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self' {signIn}; base-uri 'none'; form-action 'none'; "
        + $"frame-ancestors {string.Join(' ', [TeamsHosts, .. furtherFrames])}");

    /// <summary>A page of this Host that nothing frames.</summary>
    public static PagePolicy Alone { get; } = new("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
}
