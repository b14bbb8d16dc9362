using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests;

/// <summary>Reads JSON as it was written: texts that look like dates stay texts.</summary>
internal static class RecordedJson
{
    public static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = 512 };
        return JToken.Load(reader);
    }

    public static JObject Load(string path) => (JObject)Parse(File.ReadAllText(path));

    public static IEnumerable<JObject> LoadList(string path) => Parse(File.ReadAllText(path)).Children<JObject>();

    /// <summary>The JSON, or null if it is none.</summary>
    public static JToken? TryParse(byte[] utf8)
    {
        try
        {
            return Parse(Encoding.UTF8.GetString(utf8));
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }
}
