using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Cards;

public class CardsAreWrittenAsRecorded
{
    public static TheoryData<string> Names => [.. RecordedCard.Names("toJson")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_text_is_the_recorded_one_to_the_letter(string name)
    {
        var record = RecordedCard.Named(name).Json;
        var expected = record.Value<string>("toJson") ?? record["exception"]!.ToString();

        var actual = Outcome.Text(() => Rec.Card(name).ToJson());

        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_the_recorded_content_of_an_attachment(string name)
    {
        var expected = RecordedCard.Named(name).Expected("asAttachmentContent");

        var actual = Outcome.Json(() => JsonConvert.SerializeObject(Rec.Card(name), ConnectorJson.Settings));

        Assert.Equal(expected, actual, JToken.EqualityComparer);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Plain_serialization_writes_it_too(string name)
    {
        var expected = RecordedCard.Named(name).Expected("asPlainJson");

        var actual = Outcome.Json(() => JsonConvert.SerializeObject(Rec.Card(name)));

        Assert.Equal(expected, actual, JToken.EqualityComparer);
    }

    [Fact]
    public void Every_record_has_its_case_and_every_case_its_record()
    {
        var records = RecordedCard.Names("toJson").Concat(RecordedCard.Names("fromJson"));

        Assert.Equal(records.Order(), Rec.Names.Order());
    }
}
