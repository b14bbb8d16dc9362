using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

[Collection(RunningCollection.Name)]
public sealed class TryingIt
{
    [Fact]
    public async Task Everybody_s_conversation_ends_as_promised_and_is_told()
    {
        using var output = new StringWriter();

        var exit = await TryCommand.RunAsync(["--environment", "Development"], output);

        var told = output.ToString();
        Assert.True(exit == 0, told);
        Assert.Contains("Clara Lindqvist (S4a", told, StringComparison.Ordinal);
        Assert.Contains("SharePoint answered with photoWritten", told, StringComparison.Ordinal);
        Assert.Contains("24 people, 24 ended as promised, 0 did not.", told, StringComparison.Ordinal);
    }
}
