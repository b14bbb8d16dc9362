using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Serialization;

/// <summary>One recorded case, done again.</summary>
internal interface ISerializationCase
{
    /// <summary>The members that the record has: <c>json</c>, <c>value</c>, or both.</summary>
    JObject Run();
}
