using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Wire;

public sealed class A_request
{
    [Fact]
    public async Task Of_Graph_goes_first_for_a_person_and_last_for_a_sweep()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(Faults.All["403"].Answer);

        await Reads.All["person"](microsoft365);
        using (ReadingUrgency.NobodyWaits())
            await Reads.All["person"](microsoft365);

        Assert.Equal(["high", "low"], microsoft365.Wire.Sent.Select(request => request.Headers["x-ms-throttle-priority"]));
    }

    [Fact]
    public async Task Of_SharePoint_says_whose_traffic_it_is()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(Faults.All["403"].Answer);

        await Reads.All["SharePoint profile"](microsoft365);

        Assert.Equal("NONISV|PhotoSync|PhotoSyncBot/1.0", microsoft365.Wire.Sent.Single().Headers["User-Agent"]);
    }

    [Fact]
    public async Task Carries_a_token_of_its_own_host_only()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(Faults.All["403"].Answer);

        foreach (var read in Reads.All.Values)
            await read(microsoft365);

        Assert.All(microsoft365.Wire.Sent, request => Assert.Equal($"{new Uri(request.Address).Host}-1", request.Token));
    }

    [Fact]
    public async Task Is_not_made_without_a_token()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Tokens.Refusal = new(ReadFailureReason.SignInNeeded) { MissingPermission = "User.ReadWrite", RequestId = "correlation" };

        var failure = await Reads.All["Exchange photo"](microsoft365);

        Assert.Equal((Source.SignIn, ReadFailureReason.SignInNeeded, "User.ReadWrite", "correlation"), (failure!.Source, failure.Reason, failure.MissingPermission, failure.RequestId));
        Assert.Empty(microsoft365.Wire.Sent);
    }

    [Fact]
    public async Task Waits_while_four_others_ask_the_same_mailbox()
    {
        using var microsoft365 = new UnderTest();
        var gate = new TaskCompletionSource();
        microsoft365.Wire.On("GET", "", async () =>
        {
            await gate.Task;
            return Answers.GraphError(404, "ImageNotFound");
        });

        var reads = Enumerable.Range(0, 6).Select(_ => microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default)).ToList();
        var other = microsoft365.Exchange.ReadAsync(Some.PersonId(2), UnderTest.Application, default);
        var sentAtOnce = microsoft365.Wire.Sent.Count;
        gate.SetResult();
        await Task.WhenAll([.. reads, other]);

        Assert.Equal(5, sentAtOnce);
    }
}
