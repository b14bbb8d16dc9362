using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using PhotoSync.Microsoft365.Calls;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Reads answers of Graph into the SDK's types.</summary>
internal static class GraphJson
{
    /// <summary>The object in a successful answer.</summary>
    /// <returns><see langword="null"/> where the answer holds no JSON object, or one that says nothing.</returns>
    public static T? Read<T>(Answer answer, ParsableFactory<T> factory)
        where T : class, IParsable => Look(answer, found => new JsonParseNode(found).GetObjectValue(factory));

    /// <summary>What is of use in the object in a successful answer.</summary>
    /// <returns><see langword="null"/> where the answer holds no JSON object, or one that says nothing.</returns>
    public static T? Look<T>(Answer answer, Func<JsonElement, T?> look)
        where T : class
    {
        if (answer is not { Status: 200, IsJson: true })
            return null;
        using var document = JsonDocument.Parse(answer.Body);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.EnumerateObject().Any() ? look(document.RootElement) : null;
    }
}
