using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>The XML that a client gets which did not ask for JSON.</summary>
internal static class Atom
{
    private static readonly XNamespace s_data = "http://schemas.microsoft.com/ado/2007/08/dataservices";
    private static readonly XNamespace s_meta = "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata";
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    public static string Write(ApiResult result) => new XDocument(result is ApiResult.Error error
        ? new XElement(s_meta + "error", new XElement(s_meta + "code", error.Code), new XElement(s_meta + "message", error.Message))
        : new XElement(s_atom + "entry", new XElement(s_atom + "content", new XAttribute("type", "application/xml"), Properties(result.Write(ODataMode.NoMetadata, ""))))).ToString();

    private static XElement Properties(JsonObject body) => new(s_meta + "properties", body.Select(p => Element(p.Key, p.Value)));

    private static XElement Element(string name, JsonNode? value)
    {
        var tag = s_data + System.Xml.XmlConvert.EncodeLocalName(name);
        return value switch
        {
            null => new XElement(tag, new XAttribute(s_meta + "null", "true")),
            JsonArray items => new XElement(tag, items.Select(i => Element("element", i))),
            JsonObject inner => new XElement(tag, inner.Select(p => Element(p.Key, p.Value))),
            _ => new XElement(tag, value.ToString()),
        };
    }
}
