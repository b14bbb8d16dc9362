using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Invokes of Teams.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "task/fetch":
                    var fetch = Read<TaskModuleRequest>(turnContext.Activity.Value);
                    return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turnContext, fetch, cancellationToken).ConfigureAwait(false));
                case "task/submit":
                    var submit = Read<TaskModuleRequest>(turnContext.Activity.Value);
                    return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turnContext, submit, cancellationToken).ConfigureAwait(false));
                case var name when TeamsNames.IsInvokeOnObject(name):
                    throw Refusal(name, Read<JObject>(turnContext.Activity.Value));
                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    private static T Read<T>(object value) => value is JObject o
        ? o.ToObject<T>()
        : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{value.GetType().Name}'");

    // Invokes of features that this build leaves out: the value is checked, then they are answered as not implemented.
    private static InvokeResponseException Refusal(string name, JObject value) => name switch
    {
        "fileConsent/invoke" when (string)value["action"] is not ("accept" or "decline") =>
            new(HttpStatusCode.BadRequest, $"{value["action"]} is not a supported Action."),
        "composeExtension/submitAction" when (string)value["botMessagePreviewAction"] is { Length: > 0 } action and not ("edit" or "send") =>
            new(HttpStatusCode.BadRequest, $"{action} is not a supported BotMessagePreviewAction."),
        _ => new(HttpStatusCode.NotImplemented),
    };
}
