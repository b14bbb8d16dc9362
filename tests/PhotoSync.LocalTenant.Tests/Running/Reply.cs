using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Running;

/// <summary>An answer, read whole.</summary>
public sealed record Reply(HttpStatusCode Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonObject Json => JsonNode.Parse(Bytes)!.AsObject();

    /// <summary>The error's code, as Graph, the connector and SharePoint write it.</summary>
    public string? Code => (string?)(Json["error"] is JsonObject error ? error["code"] : Json["odata.error"]?["code"]);

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
