using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Serialization;

public class ObjectsAreWrittenAndReadAsRecorded
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order()];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Serialization", "records");

    [Theory]
    [MemberData(nameof(Names))]
    public void Under_each_of_the_four_settings(string name)
    {
        var record = RecordedJson.Load(Path.Combine(Folder, name + ".json"));
        var expected = new JObject(record.Properties().Where(property => property.Name is "json" or "value"));

        var actual = Rec.Serialization(name).Run();

        Assert.Empty(JsonDifference.Between(expected, actual));
    }
}
