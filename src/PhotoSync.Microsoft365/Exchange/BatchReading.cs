using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Exchange;

/// <summary>Reads the items of a batch, which come in any order, each with a status and headers of its own.</summary>
internal sealed class BatchReading(Failures failures, TimeProvider clock)
{
    public static string Id(int place) => place.ToString(CultureInfo.InvariantCulture);

    /// <summary>The readings in the order of the requests.</summary>
    /// <returns><see langword="null"/> where the answer is no answer to a batch.</returns>
    public Reading<IReadOnlyList<Reading<ExchangePhoto?>>>? Read(Call call, Answer answer, int count)
    {
        if (answer is not { Status: 200, IsJson: true })
            return null;
        using var document = JsonDocument.Parse(answer.Body);
        if (!document.RootElement.TryGetProperty("responses", out var responses) || responses.ValueKind != JsonValueKind.Array)
            return null;

        var read = new Reading<ExchangePhoto?>?[count];
        foreach (var item in responses.EnumerateArray())
            if (int.TryParse(Text(item, "id"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < count)
                read[place] = Understand(call, ToAnswer(item));
        return new Reading<IReadOnlyList<Reading<ExchangePhoto?>>>.Known([.. read.Select(one => one ?? Unanswered(call))]);
    }

    private Reading<ExchangePhoto?> Understand(Call call, Answer item) =>
        PhotoReading.Metadata(item) ?? new Reading<ExchangePhoto?>.Unread(failures.Of(call, item));

    private Reading<ExchangePhoto?>.Unread Unanswered(Call call) => new(failures.Of(call, ReadFailureReason.Unreadable));

    private Answer ToAnswer(JsonElement item)
    {
        var headers = item.TryGetProperty("headers", out var told) && told.ValueKind == JsonValueKind.Object ? told : default;
        var body = item.TryGetProperty("body", out var content) && content.ValueKind == JsonValueKind.Object ? JsonMarshal.GetRawUtf8Value(content).ToArray() : [];
        return new Answer(item.TryGetProperty("status", out var status) && status.TryGetInt32(out var number) ? number : 0, body)
        {
            // Some items come without headers; a JSON object is JSON all the same.
            MediaType = body.Length > 0 ? "application/json" : null,
            RetryAfter = WaitOf(Header(headers, "Retry-After")),
            RequestId = Header(headers, "request-id"),
        };
    }

    private TimeSpan? WaitOf(string? header)
    {
        if (double.TryParse(header, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0)
            return TimeSpan.FromSeconds(Math.Min(seconds, 86_400));
        return DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) && until > clock.GetUtcNow() ? until - clock.GetUtcNow() : null;
    }

    private static string? Header(JsonElement headers, string name)
    {
        if (headers.ValueKind == JsonValueKind.Object)
            foreach (var header in headers.EnumerateObject())
                if (header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return header.Value.ToString();
        return null;
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.ToString() : null;
}
