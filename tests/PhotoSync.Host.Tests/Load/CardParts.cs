using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Load;

/// <summary>Finds the elements of a card.</summary>
internal static class CardParts
{
    public static IEnumerable<JsonObject> Descendants(this JsonNode node, string type)
    {
        if (node is JsonObject element && element["type"]?.ToString() == type)
            yield return element;
        IEnumerable<JsonNode?> inner = node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] };
        foreach (var found in inner.OfType<JsonNode>().SelectMany(each => Descendants(each, type)))
            yield return found;
    }
}
