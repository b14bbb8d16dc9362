using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>What invokes carry.</content>
public partial class ActivityHandler
{
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
            if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId != Channels.Msteams)
                throw BadRequest("BadRequest", "Missing kind property for search");
        }

        private static T Read<T>(IInvokeActivity activity, string purpose)
        {
            if (activity.Value == null)
                throw BadRequest("BadRequest", "Missing value property" + purpose);
            try
            {
                return ((JObject)activity.Value).ToObject<T>();
            }
            catch (Exception e) when (e is JsonException or InvalidCastException)
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
