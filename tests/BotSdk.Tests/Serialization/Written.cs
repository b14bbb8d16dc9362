using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Serialization;

internal sealed class Written(Func<object> code) : ISerializationCase
{
    public JObject Run() => new() { ["json"] = FourSettings.Write(code) };
}
