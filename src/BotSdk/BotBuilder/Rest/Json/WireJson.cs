using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest;

/// <summary>
/// JSON as it is on the wire, in its two dialects: what the bot reads and answers with, and what it sends to services. Both leave nulls
/// out and write times in UTC; they differ in members that cannot be set, which only the second writes.
/// </summary>
internal static class WireJson
{
    public static readonly JsonSerializerSettings AnswerSettings = Settings(new SettableMembersResolver(), Formatting.Indented);
    public static readonly JsonSerializerSettings ServiceSettings = Settings(new DefaultContractResolver(), Formatting.None);
    public static readonly JsonSerializer Answers = JsonSerializer.Create(AnswerSettings);

    private static readonly JsonSerializer _toServices = JsonSerializer.Create(ServiceSettings);
    private static readonly JsonSerializer _fromServices = Strict(JsonSerializer.Create(ServiceSettings));
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] WriteForService(object value) => Write(_toServices, value);

    public static byte[] WriteAnswer(object value) => Write(Answers, value);

    /// <summary>Reads a service's answer; null where there is none.</summary>
    public static T ReadFromService<T>(string json)
    {
        if (string.IsNullOrEmpty(json))
            return default;
        using var reader = new JsonTextReader(new StringReader(json)) { ArrayPool = CharPool.Shared };
        return _fromServices.Deserialize<T>(reader);
    }

    private static byte[] Write(JsonSerializer serializer, object value)
    {
        var text = new StringWriter(StringBuilders.Rent(), System.Globalization.CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Shared })
            serializer.Serialize(writer, value);
        return StringBuilders.EncodeAndReturn(text.GetStringBuilder(), _utf8);
    }

    private static JsonSerializerSettings Settings(IContractResolver resolver, Formatting formatting) => new()
    {
        Formatting = formatting,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ContractResolver = resolver,
        Converters = [new Iso8601TimeSpanConverter()],
    };

    private static JsonSerializer Strict(JsonSerializer serializer)
    {
        serializer.CheckAdditionalContent = true;
        return serializer;
    }
}
