using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Fuzzing;

/// <summary>Sends many spoiled activities, a few at a time, and notes every answer that should not be. Each is made from its number, so that it can be made again.</summary>
internal sealed class FuzzRun(HttpClient http, ActivitySeeds seeds, ChannelEar channel, Func<string, IEnumerable<string>> marksOfOthers)
{
    private const int AtOnce = 8;
    private const int Told = 20;

    private readonly ConcurrentQueue<string> faults = new();
    private readonly ConcurrentDictionary<int, int> statuses = new();

    /// <summary>What went wrong, the first few of it.</summary>
    public IEnumerable<string> Faults => faults.Take(Told);

    public string Statuses => string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Value} x {status.Key}"));

    public Task SendAsync(int first, int count) => Parallel.ForEachAsync(
        Enumerable.Range(first, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, stop) => await SendAsync(number, stop));

    private async Task SendAsync(int number, CancellationToken stop)
    {
        var dice = new Random(number);
        var activity = seeds.Draw(dice);
        var person = activity["from"]!["aadObjectId"]!.ToString();
        Mutation.Apply(activity, dice);
        using var request = SpoiledRequest.Make(activity, channel.Authorization, dice);
        try
        {
            using var answer = await http.SendAsync(request, stop);
            var body = await answer.Content.ReadAsStringAsync(stop);
            statuses.AddOrUpdate((int)answer.StatusCode, 1, (_, seen) => seen + 1);
            if (Complaint((int)answer.StatusCode, body, person) is { } complaint)
                Note(number, complaint, activity);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            Note(number, failure.GetType().Name + ": " + failure.Message, activity);
        }
    }

    private string? Complaint(int status, string body, string person)
    {
        if (status >= 500)
            return string.Create(CultureInfo.InvariantCulture, $"answered by {status}");
        if (body.Contains("   at ", StringComparison.Ordinal))
            return "a stack trace";
        return marksOfOthers(person).FirstOrDefault(mark => body.Contains(mark, StringComparison.OrdinalIgnoreCase)) is { } mark ? $"somebody else's {mark}" : null;
    }

    private void Note(int number, string complaint, JsonObject activity)
    {
        var text = activity.ToJsonString();
        faults.Enqueue($"#{number}: {complaint}: {text[..Math.Min(text.Length, 1500)]}");
    }
}
