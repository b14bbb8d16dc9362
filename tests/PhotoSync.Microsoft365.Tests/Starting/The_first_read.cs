using Microsoft.Extensions.Hosting;
using PhotoSync.Microsoft365.Tests.Scripting;

namespace PhotoSync.Microsoft365.Tests.Starting;

public sealed class The_first_read
{
    [Fact]
    public async Task Finds_the_application_signed_in_already()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.Wire.On("POST", "/token", () => LoginAnswers.ForApplication()).On("GET", "/photo", () => Answers.GraphError(404, "ImageNotFound"));
        await StartAsync(microsoft365);
        var sentAtStart = microsoft365.Wire.Sent.Count;

        await Reads.All["Exchange photo"](microsoft365);

        Assert.Equal((1, 1), (sentAtStart, microsoft365.Wire.SentTo("/token").Count));
    }

    [Fact]
    public async Task Is_tried_all_the_same_where_the_sign_in_failed_at_the_start()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.Wire.On("POST", "/token", () => LoginAnswers.Error(401, "invalid_client", 7000215), () => LoginAnswers.ForApplication());
        microsoft365.Wire.On("GET", "/photo", () => Answers.GraphError(404, "ImageNotFound"));
        await StartAsync(microsoft365);

        Assert.Null(await Reads.All["Exchange photo"](microsoft365));
    }

    private static async Task StartAsync(UnderTest microsoft365)
    {
        var warmUp = (BackgroundService)microsoft365.Get<IEnumerable<IHostedService>>().Single();
        await warmUp.StartAsync(default);
        await warmUp.ExecuteTask!;
    }
}
