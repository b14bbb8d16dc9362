using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Cards;

/// <summary>What came of writing or reading a card, in the form of the records.</summary>
internal static class Outcome
{
    /// <summary>The text that is written, or the exception as an object.</summary>
    public static string Text(Func<string> write)
    {
        try
        {
            return write();
        }
        catch (Exception thrown)
        {
            return Thrown(thrown).ToString();
        }
    }

    /// <summary>The JSON that is written, or the exception in short.</summary>
    public static JToken Json(Func<string> write)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(write())) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            return JToken.Load(reader);
        }
        catch (Exception thrown)
        {
            return new JObject { ["$exception"] = thrown.GetType().FullName, ["$message"] = thrown.Message };
        }
    }

    private static JObject Thrown(Exception thrown) => new()
    {
        ["type"] = thrown.GetType().FullName,
        ["message"] = thrown.Message,
        ["inner"] = thrown.InnerException?.GetType().FullName,
    };
}
