using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using PhotoSync.Reading;

namespace PhotoSync.Host.Tests.Faults;

/// <summary>"My photo is wrong" while a call fails, by one person, beside what is found when all is well.</summary>
internal sealed class CheckTrial(RunningHost host, Witness witness, FaultTable table, Story story)
{
    private static readonly Dictionary<ReadFailureReason, string> Words = new()
    {
        [ReadFailureReason.Throttled] = "very busy and asked me to wait",
        [ReadFailureReason.Unavailable] = "could not answer",
        [ReadFailureReason.TimedOut] = "did not answer in time",
        [ReadFailureReason.Unreadable] = "gave an answer that I don't understand",
        [ReadFailureReason.Forbidden] = "is not allowed to read from",
        [ReadFailureReason.NotAuthorized] = "did not accept PhotoSync's sign-in",
    };

    private const string Unknown = "I can't tell";

    private static readonly string[] SignInWords = ["The sign-in service could not answer", "because you are not signed in to PhotoSync", "did not answer in time"];

    /// <summary>What the person is told when all is well: each state has a sentence of its own.</summary>
    private string truth = "";

    public async Task LearnAsync()
    {
        await witness.RenewPhotoAsync(story.Who);
        // Whoever is new is welcomed, too, and signed in.
        truth = Headline(await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.CheckAgain) && !Headline(message).StartsWith(Unknown, StringComparison.Ordinal), "a finding"));
    }

    public async Task TryAsync(FaultCell cell)
    {
        // Otherwise what the bot remembers of a photo would do in place of its picture.
        await witness.RenewPhotoAsync(story.Who);
        var (shown, wasHit) = await AskWhileItFailsAsync(cell);
        // The sign-in of the cell before may end only now, so that no other is needed: then once more.
        for (var tries = 1; !wasHit && cell.Call.Part == TalkPart.SignIn && !cell.MayBeLeftAlone && tries < 3; tries++)
            (shown, wasHit) = await AskWhileItFailsAsync(cell);
        if (!wasHit && !cell.MayBeLeftAlone)
            table.Complain(cell, "nobody asked");

        if (cell.Fault.ClosesDoors)
            await witness.WaitAsync(TimeSpan.FromSeconds(61));
        var headline = Headline(shown);
        if (headline != truth && !IsWellSaid(cell, shown, headline))
            table.Complain(cell, $"\"{headline}\" instead of \"{truth}\"");
        // How far a sign-in has come when the person looks is a matter of moments.
        table.Note(cell, (cell.Call.Part, headline == truth) switch
        {
            (TalkPart.SignIn, _) => "the finding, or the way to sign in",
            _ when cell.IsRacedByPhoto => "the finding, or that Outlook is very busy",
            (_, true) => "the finding, as without the fault",
            _ => headline,
        });
    }

    private async Task<(ShownMessage Shown, bool WasHit)> AskWhileItFailsAsync(FaultCell cell)
    {
        if (cell.Call.Part == TalkPart.SignIn)
            await story.SayAsync("sign out");
        await using var booking = await FaultBooking.MakeAsync(host, cell, story.Who);
        return (await AskAsync(), await booking.WasHitAsync());
    }

    /// <summary>After all of it, the finding is the one from before.</summary>
    public async Task CheckTruthAsync()
    {
        if (Headline(await AskAsync()) is var end && end != truth)
            table.Complain($"{story.Who.Name}, all being well again: \"{end}\" instead of \"{truth}\"");
    }

    private static bool IsWellSaid(FaultCell cell, ShownMessage shown, string headline) => cell.Call.Part == TalkPart.SignIn
        ? shown.IsSignIn || SignInWords.Any(words => headline.Contains(words, StringComparison.Ordinal))
        : cell.Fault.Reason is { } reason && headline.StartsWith(Unknown, StringComparison.Ordinal) && headline.Contains(Words[reason], StringComparison.Ordinal);

    private static string Headline(ShownMessage shown) => shown.Lines.First(line => line.Length > 0);

    /// <summary>Asks, and gives what is shown in the end: a finding, or a word without one.</summary>
    private async Task<ShownMessage> AskAsync()
    {
        var before = (await host.Chat.ReadAsync(story.Who, default)).Select(message => message.Id).ToHashSet();
        return await story.BeginAsync(
            "my photo is wrong", message => !before.Contains(message.Id) && (message.IsSignIn || message.Card is null || message.Buttons.Count > 0), "an answer");
    }
}
