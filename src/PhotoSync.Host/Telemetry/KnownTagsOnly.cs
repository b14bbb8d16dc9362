using System.Diagnostics;
using OpenTelemetry;

namespace PhotoSync.Host.Telemetry;

/// <summary>
/// Lets a span leave with the tags that are known to hold nothing personal, and drops all others: addresses of Graph and SharePoint hold people's names,
/// those of our pages hold secrets.
/// </summary>
internal sealed class KnownTagsOnly : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Known =
    [
        "http.request.method", "http.response.status_code", "http.route", "server.address", "server.port", "url.scheme", "network.protocol.version", "error.type",
        "otel.status_code", "photosync.turn", "photosync.acting",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.ToList())
            if (!Known.Contains(name))
                data.SetTag(name, null);
        if (data.StatusDescription is not null)
            data.SetStatus(data.Status);
    }
}
