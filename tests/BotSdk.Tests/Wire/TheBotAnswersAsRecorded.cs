namespace BotSdk.Tests.Wire;

[Trait("Pace", "Slow")]
public class TheBotAnswersAsRecorded(RecordedWorld world) : IClassFixture<RecordedWorld>
{
    public static TheoryData<string> Names => [.. WireCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task And_asks_the_connector_the_same(string name)
    {
        var recorded = WireCase.Named(name);
        foreach (var step in recorded.Steps)
        {
            var seen = await world.RunAsync(step, recorded.Host);

            Assert.Empty(JsonDifference.Between(step["expected"]!, seen));
        }
    }
}
