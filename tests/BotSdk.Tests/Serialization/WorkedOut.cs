using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Serialization;

internal sealed class WorkedOut(Func<object> code) : ISerializationCase
{
    public JObject Run() => new() { ["value"] = FourSettings.Plain(code) };
}
