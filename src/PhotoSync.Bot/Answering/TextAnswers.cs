using System.Text.RegularExpressions;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Colleagues;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Helping;
using PhotoSync.Bot.Listening;
using PhotoSync.Bot.SigningIn;

namespace PhotoSync.Bot.Answering;

/// <summary>The map of what people write: what they mean, and who answers.</summary>
internal sealed partial class TextAnswers(IntentFinder intents, Talks talks, SignInInvokes signIn, IEnumerable<IAdminTexts> admins)
{
    public async Task AnswerAsync(Turn turn, string? text, CancellationToken cancellationToken)
    {
        if (SignInCode().Match(text ?? "") is { Success: true } code && await signIn.TryCodeAsync(turn, code.Value.Trim(), cancellationToken)) return;

        foreach (var texts in admins)
            if (await texts.TryAnswerAsync(turn, text, cancellationToken)) return;

        await AnswerAsync(turn, intents.Find(text, turn.Voice.Culture), cancellationToken);
    }

    private Task AnswerAsync(Turn turn, Understood understood, CancellationToken stop) => understood.Intent switch
    {
        Intent.CheckPhoto => talks.Check.StartAsync(turn, new CheckWish(), stop),
        Intent.Resync => talks.Check.StartAsync(turn, new CheckWish(Verbs.Resync), stop),
        Intent.BeenThere => talks.Check.StartAsync(turn, new CheckWish(WasThere: true), stop),
        Intent.Upload => talks.Check.StartAsync(turn, new CheckWish(Verbs.Upload), stop),
        Intent.Why => talks.Check.StartAsync(turn, new CheckWish(Verbs.Why), stop),
        Intent.MessageForIt => talks.Check.StartAsync(turn, new CheckWish(Verbs.MessageForIt), stop),
        Intent.OnlyCaches => talks.Check.StartAsync(turn, new CheckWish(Verbs.StillOld, StillSeesOldPicture: true), stop),
        Intent.RemovePhoto => talks.Remove.StartAsync(turn, stop),
        Intent.SomebodyElse => turn.SendAsync(CardMessages.Message(SomebodyElseCard.Show(turn)), stop),
        Intent.Speak => talks.Preferences.SpeakAsync(turn, understood.Language!, stop),
        Intent.StopReminding => talks.Preferences.StopRemindingAsync(turn, stop),
        Intent.RemindAgain => talks.Preferences.RemindAgainAsync(turn, stop),
        Intent.RemindPeople => talks.Campaigns.StartAsync(turn, stop),
        Intent.ForgetMe => talks.Forget.StartAsync(turn, stop),
        Intent.SignOut => talks.SignOut.StartAsync(turn, stop),
        Intent.Thanks => turn.SayAsync(turn.Voice.Say("Small.Thanks"), stop),
        Intent.Help => talks.Help.StartAsync(turn, HelpTalk.Greeting, stop),
        _ => talks.Help.StartAsync(turn, HelpTalk.NotUnderstood, stop),
    };

    [GeneratedRegex(@"^\s*\d{6}\s*$")]
    private static partial Regex SignInCode();
}
