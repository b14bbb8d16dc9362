using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Serialization;

/// <summary>An object under the four settings of the records: plain, without nulls, as the bot answers, as it calls the connector.</summary>
internal static class FourSettings
{
    private static readonly JsonSerializer Connector = JsonSerializer.Create(new ConnectorClient(new Uri("https://connector.example/"), (string?)null, null).SerializationSettings);

    private static readonly (string Name, JsonSerializer Serializer)[] All =
    [
        ("plain", JsonSerializer.CreateDefault()),
        ("plainWithoutNulls", JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore })),
        ("invokeResponse", HttpHelper.BotMessageSerializer),
        ("connector", Connector),
    ];

    public static JObject Write(Func<object> code) => new(All.Select(setting => new JProperty(setting.Name, Outcome(setting.Serializer, code))));

    public static JToken Plain(Func<object> code) => Outcome(All[0].Serializer, code);

    private static JToken Outcome(JsonSerializer serializer, Func<object> code)
    {
        try
        {
            var text = new StringWriter();
            serializer.Serialize(text, code());

            // As it goes over the wire: in UTF-8 a lone surrogate becomes a replacement character.
            return RecordedJson.Parse(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString())));
        }
        catch (Exception e)
        {
            return new JObject { ["$exception"] = e.GetType().FullName, ["$message"] = e.Message };
        }
    }
}
