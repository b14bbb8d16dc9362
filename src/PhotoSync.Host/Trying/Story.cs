using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PhotoSync.Host.Trying;

/// <summary>One person's conversation: what they do, what they see, and a transcript of both.</summary>
internal sealed class Story(Scene scene, Employee who, CancellationToken cancellationToken)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, string> told = [];
    private readonly List<string> transcript = [];

    public Employee Who => who;

    public IReadOnlyList<string> Transcript => transcript;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Opens the chat and writes the first words, to which the bot answers with a card that is looked for.</summary>
    public async Task<ShownMessage> BeginAsync(string words, Func<ShownMessage, bool> wanted, string what)
    {
        await scene.FirstWords.WaitAsync(cancellationToken);
        try
        {
            await scene.Chat.OpenChatAsync(who, cancellationToken);
            await SayAsync(words);
            return await SeeAsync(wanted, what);
        }
        finally
        {
            scene.FirstWords.Release();
        }
    }

    public async Task SayAsync(string text)
    {
        await NoteAsync($"{who.GivenName} writes: {text}");
        await scene.Chat.SayAsync(who, text, cancellationToken);
    }

    public async Task SendPictureAsync(byte[] picture, string name, bool inline)
    {
        await NoteAsync($"{who.GivenName} sends a picture: {name}, {picture.Length / 1024} KB{(inline ? ", pasted" : "")}");
        await scene.Chat.SendPictureAsync(who, picture, name, inline, cancellationToken);
    }

    /// <summary>Presses a button of a card.</summary>
    /// <returns>The card as it is afterwards.</returns>
    public async Task<ShownMessage> PressAsync(ShownMessage card, string verb)
    {
        var button = card.Buttons.FirstOrDefault(each => each.Verb == verb) ?? throw new StoryBroken($"The card offers no \"{verb}\".");
        await NoteAsync($"{who.GivenName} presses: {button.Title}");
        var answer = await scene.Chat.PressAsync(who, card, button, cancellationToken);
        if (answer?["text"]?.GetValue<string>() is { } text)
            await NoteAsync($"PhotoSync answers: {text}");
        return await SeeAsync(message => message.Id == card.Id, $"the card after \"{button.Title}\"");
    }

    /// <summary>Opens the card's link in the person's browser.</summary>
    public async Task FollowAsync(ShownMessage card)
    {
        var shown = await SeeAsync(message => message.Id == card.Id && message.Buttons.Any(HasLink), "a link");
        var button = shown.Buttons.First(HasLink);
        var end = await ChatClient.BrowseAsync(scene.Tenant, who, button.Link!, cancellationToken);
        await NoteAsync($"{who.GivenName} opens: {button.Title} (the browser ends at {end.AbsolutePath})");
    }

    /// <summary>Waits until the bot shows what is looked for, newest message first.</summary>
    public async Task<ShownMessage> SeeAsync(Func<ShownMessage, bool> wanted, string what)
    {
        var watch = Stopwatch.StartNew();
        for (var version = 0L; watch.Elapsed < Patience; version = await scene.Chat.WaitAsync(who, version, cancellationToken))
        {
            var messages = await scene.Chat.ReadAsync(who, cancellationToken);
            await TellAsync(messages);
            if (messages.LastOrDefault(wanted) is { } found)
                return found;
        }

        throw new StoryBroken($"The bot did not show {what}.");
    }

    public async Task WaitAsync(TimeSpan time)
    {
        var now = await scene.Chat.ReadClockAsync(cancellationToken);
        await scene.Clock.ReachAsync(now + time, cancellationToken);
        await NoteAsync($"({Words(time)} later)");
    }

    public async Task NoteAsync(string line)
    {
        var now = await scene.Chat.ReadClockAsync(cancellationToken);
        transcript.Add(string.Create(CultureInfo.InvariantCulture, $"  {now:ddd HH:mm}  {line}"));
    }

    public Task<JsonNode> ReadPhotosAsync() => scene.Chat.ReadPhotosAsync(who, cancellationToken);

    public void Leave() => scene.Clock.Leave(cancellationToken);

    private async Task TellAsync(IReadOnlyList<ShownMessage> messages)
    {
        foreach (var message in messages)
        {
            var words = string.Join('\n', message.Lines);
            if (told.TryGetValue(message.Id, out var before) && before == words)
                continue;
            await NoteAsync(before is null ? "PhotoSync:" : "PhotoSync changes the card:");
            transcript.AddRange(message.Lines.Select(line => $"               {line}"));
            if (message.Buttons.Count > 0)
                transcript.Add($"               [{string.Join("] [", message.Buttons.Select(button => button.Title))}]");
            told[message.Id] = words;
        }
    }

    private static bool HasLink(CardButton button) => button.Link is not null;

    private static string Words(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.#} hours")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} minutes");
}
