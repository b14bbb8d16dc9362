using System.Text.Json;

namespace PhotoSync.Microsoft365.Calls;

/// <summary>The error bodies of Graph (<c>error</c>) and SharePoint (<c>odata.error</c>); domain.md §2.3, §3.2.</summary>
internal static class ErrorBody
{
    /// <summary>The code in it.</summary>
    /// <returns><see langword="null"/> for anything that is no such body.</returns>
    public static string? Code(ReadOnlyMemory<byte> body) => Read(body, error => Text(error, "code"));

    /// <summary>The message in it, for what only a message tells; never logged.</summary>
    public static string? Message(ReadOnlyMemory<byte> body) =>
        Read(body, error => error.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object ? Text(message, "value") : Text(error, "message"));

    private static string? Read(ReadOnlyMemory<byte> body, Func<JsonElement, string?> read)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && (root.TryGetProperty("error", out var error) || root.TryGetProperty("odata.error", out error))
                && error.ValueKind == JsonValueKind.Object
                ? read(error)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
