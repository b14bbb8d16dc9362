using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Serialization;

internal sealed class ReadAndWritten<T>(string input, Func<T, object>? reading) : ISerializationCase
{
    public JObject Run()
    {
        var result = new JObject { ["json"] = FourSettings.Write(() => Read()!) };
        if (reading != null)
            result["value"] = FourSettings.Plain(() => reading(Read()!));
        return result;
    }

    private T? Read() => HttpHelper.BotMessageSerializer.Deserialize<T>(new JsonTextReader(new StringReader(input)));
}
