using BotSdk.Tests.Serialization;
using Newtonsoft.Json.Linq;

/// <content>The words of the recorded serializations: <see cref="S"/> for what is written, <see cref="R"/> for what is read, <see cref="E"/> for what is worked out.</content>
public static partial class Rec
{
    private static readonly Dictionary<string, ISerializationCase> Serializations = [];

    internal static ISerializationCase Serialization(string name)
    {
        lock (Serializations)
        {
            if (Serializations.Count == 0)
                SerializationCases.All();
            return Serializations[name];
        }
    }

    public static void S(string name, string words, Func<object> code) => Serializations.Add(name, new Written(code));

    public static void E(string name, string words, Func<object> code) => Serializations.Add(name, new WorkedOut(code));

    public static void R<T>(string name, string words, string input, Func<T, object>? reading = null) =>
        Serializations.Add(name, new ReadAndWritten<T>(input, reading));

    public static JObject J(string text) => JObject.Parse(text);
}
