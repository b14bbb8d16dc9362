using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Helping;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Uploading;

namespace PhotoSync.Bot.Answering;

/// <summary>The spine: what came, who it is from, and who answers.</summary>
internal sealed class PhotoSyncBot(Doorkeeper door, Answers answers) : TeamsActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        using var span = TurnTelemetry.Start(turnContext.Activity);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turnContext, cancellationToken) is not { } turn) return;

        var message = turnContext.Activity;
        if (message.Value is not null)
            await answers.Cards.AnswerSubmitAsync(turn, message.Value, cancellationToken);
        else if (NameFiles.Of(message) is { } names && await answers.NameFiles.TakeAsync(turn, names, cancellationToken))
            return;
        else if (PicturesInMessage.Of(message) is { Count: > 0 } pictures)
            await TakePicturesAsync(turn, pictures, cancellationToken);
        else
            await answers.Texts.AnswerAsync(turn, message.RemoveRecipientMention(), cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        await door.OpenForCardAsync(turnContext, invokeValue.Action.Verb, cancellationToken) is { } turn
            ? await answers.Cards.AnswerInvokeAsync(turn, invokeValue.Action, cancellationToken)
            : Doorkeeper.TooFast();

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var name = turnContext.Activity.Name;
        if (name is not (SignInConstants.TokenExchangeOperationName or SignInConstants.VerifyStateOperationName or SignInInvokes.Failure))
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);

        return await door.OpenUncountedAsync(turnContext, cancellationToken) is { } turn
            ? await answers.SignIn.AnswerAsync(turn, name, turnContext.Activity.Value, cancellationToken)
            : new InvokeResponse { Status = 400 };
    }

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        await door.OpenAsync(turnContext, cancellationToken) is { } turn
            ? await answers.Crop.FetchAsync(turn, taskModuleRequest.Data, cancellationToken)
            : new TaskModuleResponse();

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        (await door.OpenAsync(turnContext, cancellationToken) is { } turn
            ? await answers.Crop.SubmitAsync(turn, taskModuleRequest.Data, cancellationToken)
            : null)!;

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        await GreetAsync(turnContext, cancellationToken);

    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await door.OpenUncountedAsync(turnContext, cancellationToken) is { } turn)
            await answers.Leaving.LeaveAsync(turn, cancellationToken);
    }

    /// <summary>Installing tells of itself twice, and again with each load of some clients: each person is greeted once.</summary>
    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await door.WelcomeAsync(turnContext, cancellationToken) is { } turn)
            await answers.Help.StartAsync(turn, HelpTalk.Greeting, cancellationToken);
    }

    private async Task TakePicturesAsync(Turn turn, IReadOnlyList<SentPicture> pictures, CancellationToken cancellationToken)
    {
        if (await door.LetUploadAsync(turn, cancellationToken))
            await answers.Uploads.StartAsync(turn, pictures, cancellationToken);
    }
}
