using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Cards;

public class CardsAreReadAsRecorded
{
    // The records were made in UTC, and the offset of a time inside an action's data is that of the machine.
    static CardsAreReadAsRecorded()
    {
        Environment.SetEnvironmentVariable("TZ", "UTC");
        TimeZoneInfo.ClearCachedData();
    }

    public static TheoryData<string> Names => [.. RecordedCard.Names("fromJson")];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_written_again_as_recorded_or_refused_as_recorded(string name)
    {
        var record = RecordedCard.Named(name);
        var expected = record.Json.Value<string>("toJson") ?? record.Json["exception"]!.ToString();

        var actual = Outcome.Text(() => AdaptiveCard.FromJson(record.Input).Card.ToJson());

        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_it_passes_over_it_tells_as_recorded(string name)
    {
        var record = RecordedCard.Named(name);
        var expected = record.Json["warnings"]?.ToString() ?? record.Json["exception"]!.ToString();

        var actual = Outcome.Text(() => new JArray(AdaptiveCard.FromJson(record.Input).Warnings
            .Select(warning => new JObject { ["code"] = warning.Code, ["message"] = warning.Message })).ToString());

        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_members_read_as_recorded(string name)
    {
        var record = RecordedCard.Named(name);
        if (record.Json["value"] is not { } expected)
        {
            Assert.Null(record.Json["reading"]);
            return;
        }

        var actual = Rec.ReadingOf(name, AdaptiveCard.FromJson(record.Input).Card);

        Assert.Equal(expected, JToken.Parse(JsonConvert.SerializeObject(actual)), JToken.EqualityComparer);
    }
}
