using System.Net.Http.Headers;
using System.Text.Json;
using PhotoSync.Coverage.Sources;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Exchange;

/// <summary>The change tokens of many photos in one request (domain.md §2.5). Which of the items the service has no time for is told by each item.</summary>
internal sealed class GraphPhotoTokens(GraphApi graph, Caller caller, BatchReading reading) : IPhotoTokens
{
    public async Task<IReadOnlyList<Reading<ExchangePhoto?>>> ReadAsync(IReadOnlyList<PersonId> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people.Count, IPhotoTokens.Most, nameof(people));
        if (people.Count == 0)
            return [];

        var body = Body(people);
        var call = new Call(Operation.ReadPhotoTokens, new Acting.AsApplication(people[0].Tenant), graph.Audience, _ => Task.FromResult(Request(body)));
        var read = await caller.ReadAsync(call, answer => reading.Read(call, answer, people.Count), cancellationToken).ConfigureAwait(false);
        return read switch
        {
            Reading<IReadOnlyList<Reading<ExchangePhoto?>>>.Known known => known.Value,
            Reading<IReadOnlyList<Reading<ExchangePhoto?>>>.Unread unread => [.. people.Select(_ => new Reading<ExchangePhoto?>.Unread(unread.Failure))],
            _ => throw new InvalidOperationException("A batch was read in no way."),
        };
    }

    private HttpRequestMessage Request(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, graph.Audience.At("/v1.0/$batch")) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    // The urgency travels with each item: a batch's own headers are not its items'.
    private static byte[] Body(IReadOnlyList<PersonId> people)
    {
        var headers = new Dictionary<string, string> { ["x-ms-throttle-priority"] = ReadingUrgency.Current == Urgency.PersonWaits ? "high" : "low" };
        return JsonSerializer.SerializeToUtf8Bytes(new { requests = people.Select((person, place) => new { id = BatchReading.Id(place), method = "GET", url = $"/users/{person.ObjectId:D}/photo", headers }) });
    }
}
