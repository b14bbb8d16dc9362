using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: calls that want an answer.</content>
public partial class ActivityHandler
{
    /// <summary>An invoke has come. What is returned is the answer; null leaves it at 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "adaptiveCard/action":
                    var value = InvokeValues.ReadCardAction(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken).ConfigureAwait(false));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                case "application/search":
                    InvokeValues.CheckSearch(turnContext.Activity);
                    goto default;
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    /// <summary>A button of an Adaptive Card (<c>Action.Execute</c>) was pressed.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A sign-in goes on: <c>signin/verifyState</c> or <c>signin/tokenExchange</c>.</summary>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An answer with status 200.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Ends an invoke at once with this answer. Thrown from outside the handler's own methods it is a failure like any other.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        /// <summary>One with this answer.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>The answer.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }

    // Reads what invokes of the handler's own carry, and answers 400 where it has not the right shape.
    private static class InvokeValues
    {
        public static AdaptiveCardInvokeValue ReadCardAction(IInvokeActivity activity)
        {
            var value = Read<AdaptiveCardInvokeValue>(activity, string.Empty);
            if (value.Action == null)
                throw BadRequest("BadRequest", "Missing action property");
            if (value.Action.Type != "Action.Execute")
                throw BadRequest("NotSupported", $"The action '{value.Action.Type}'is not supported.");
            return value;
        }

        public static void CheckSearch(IInvokeActivity activity)
        {
            var value = Read<SearchInvokeValue>(activity, " for search");
            if (string.IsNullOrEmpty(value.QueryText))
                throw BadRequest("BadRequest", "Missing queryText property for search");

            // Teams leaves the kind out and means a search.
            if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId != Connector.Channels.Msteams)
                throw BadRequest("BadRequest", "Missing kind property for search");
        }

        private static T Read<T>(IInvokeActivity activity, string purpose)
        {
            if (activity.Value == null)
                throw BadRequest("BadRequest", "Missing value property" + purpose);
            try
            {
                return ((Newtonsoft.Json.Linq.JObject)activity.Value).ToObject<T>();
            }
            catch (Exception e) when (e is Newtonsoft.Json.JsonException or InvalidCastException)
            {
                throw BadRequest("BadRequest", "Value property is not properly formed" + purpose);
            }
        }

        private static InvokeResponseException BadRequest(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
    }
}
