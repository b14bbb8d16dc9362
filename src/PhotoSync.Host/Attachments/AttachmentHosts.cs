using PhotoSync.Bot.Uploading;

namespace PhotoSync.Host.Attachments;

/// <summary>Where pictures that people send may come from (domain.md §4.5).</summary>
/// <param name="local">Base addresses of the local tenant; none in tenant mode.</param>
internal sealed class AttachmentHosts(IReadOnlyList<Uri> local)
{
    private static readonly string[] Inline =
    [
        "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
        ".asyncgw.teams.microsoft.com", ".asm.skype.com",
    ];

    private static readonly string[] Files = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us"];

    public bool IsLocal(Uri address) => local.Any(known => known.IsBaseOf(address));

    public bool Allow(Uri address, SentPictureKind kind) =>
        IsLocal(address) || (address is { Scheme: "https", IsDefaultPort: true } && (kind == SentPictureKind.Inline ? Inline : Files).Any(name => Matches(address.Host, name)));

    private static bool Matches(string host, string name) =>
        name[0] == '.' ? host.EndsWith(name, StringComparison.OrdinalIgnoreCase) : host.Equals(name, StringComparison.OrdinalIgnoreCase);
}
