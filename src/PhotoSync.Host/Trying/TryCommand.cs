using System.Globalization;
using System.Text.Json.Nodes;

namespace PhotoSync.Host.Trying;

/// <summary><c>dotnet run --project src/PhotoSync.Host -- try</c>: plays the conversations of all seeded people against a Host and a tenant of their own, and prints what was said.</summary>
internal static class TryCommand
{
    private const int AtOnce = 3;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    /// <returns>0 if every person ended as promised, else 1.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        await using var stage = await Stage.SetAsync(args, CancellationToken.None);
        using var limit = new CancellationTokenSource(Longest, TimeProvider.System);
        return await PlayAsync(stage, output, limit.Token);
    }

    private static async Task<int> PlayAsync(Stage stage, TextWriter output, CancellationToken cancellationToken)
    {
        using var firstWords = new SemaphoreSlim(AtOnce);
        var people = await stage.Chat.ListAsync(cancellationToken);
        var scene = stage.Open(people.Count, firstWords);
        var stories = people.Select(who => new Story(scene, who, cancellationToken)).ToList();

        var ends = await Task.WhenAll(stories.Select(PlayAsync));

        // Also where the time ran out, what happened until then is told.
        var log = await stage.Chat.ReadSyncLogAsync(CancellationToken.None);
        foreach (var (story, end) in stories.Zip(ends))
            Print(output, story, log, end);
        var broken = ends.Count(end => end is not null);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{people.Count} people, {people.Count - broken} ended as promised, {broken} did not."));
        return broken == 0 ? 0 : 1;
    }

    private static async Task<string?> PlayAsync(Story story)
    {
        try
        {
            await Stories.PlayAsync(story);
            return null;
        }
        catch (Exception failure) when (failure is StoryBroken or HttpRequestException or OperationCanceledException) // this person's story ends here; the others go on
        {
            return failure.Message;
        }
        finally
        {
            story.Leave();
        }
    }

    private static void Print(TextWriter output, Story story, IReadOnlyList<JsonNode> log, string? end)
    {
        output.WriteLine($"== {story.Who.Name} ({story.Who.SeededAs}: {story.Who.Hint})");
        foreach (var line in story.Transcript)
            output.WriteLine(line);
        foreach (var entry in log.Reverse().Where(entry => entry["person"]?.GetValue<Guid>() == story.Who.Id))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {entry["at"]!.GetValue<DateTimeOffset>():ddd HH:mm}  The tenant: asked by {entry["trigger"]}, SharePoint answered with {entry["outcome"]}."));
        output.WriteLine(end is null ? "  Ended as promised." : $"  NOT as promised: {end}");
        output.WriteLine();
    }
}
