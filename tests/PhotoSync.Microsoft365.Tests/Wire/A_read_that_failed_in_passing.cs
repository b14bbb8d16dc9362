using System.Diagnostics;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Wire;

public sealed class A_read_that_failed_in_passing
{
    private const string Photo = """{"@odata.mediaEtag":"\"BA09D118\"","id":"default","width":648,"height":648}""";

    public static TheoryData<string> PassingFaults { get; } = ["408", "429", "500", "502", "503", "504", "no connection", "a reset", "a reset in the body"];

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task Is_repeated_and_then_known(string fault)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/photo", Faults.All[fault].Answer, Faults.All[fault].Answer, () => Task.FromResult(Answers.Json(Photo)));

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal("\"BA09D118\"", read.ValueOrDefault?.ETag);
    }

    [Fact]
    public async Task Is_repeated_where_the_first_try_hangs()
    {
        using var microsoft365 = new UnderTest(settings: ("Calls:PersonAttempt", "00:00:01"));
        microsoft365.Wire.On("GET", "/photo", Faults.All["no answer"].Answer, () => Task.FromResult(Answers.Json(Photo)));

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.True(read.IsKnown);
    }

    [Theory]
    [InlineData("500", 3)]
    [InlineData("a huge body", 1)]
    [InlineData("truncated JSON", 1)]
    [InlineData("403", 1)]
    public async Task Is_repeated_twice_at_most_and_only_where_that_may_help(string fault, int requests)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(Faults.All[fault].Answer);

        await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal(requests, microsoft365.Wire.Sent.Count);
    }

    [Fact]
    public async Task Waits_as_long_as_the_service_asks_where_the_person_can_wait_that_long()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/photo", () => Answers.GraphError(429, "TooManyRequests").With("Retry-After", "1"), () => Answers.Json(Photo));
        var watch = Stopwatch.StartNew();

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.True(read.IsKnown);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.95, 60);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("Mon, 04 May 2026 09:00:30 GMT", 30)]
    public async Task Is_told_at_once_with_the_time_to_wait_where_the_service_asks_for_too_long(string retryAfter, int seconds)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(() => Task.FromResult(
            Answers.GraphError(429, "TooManyRequests").With("Retry-After", retryAfter).With("Date", "Mon, 04 May 2026 09:00:00 GMT")));

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal((ReadFailureReason.Throttled, TimeSpan.FromSeconds(seconds)), (read.FailureOrNull!.Reason, read.FailureOrNull.RetryAfter));
        Assert.Single(microsoft365.Wire.Sent);
    }

    [Fact]
    public async Task Is_asked_again_with_another_token_where_the_service_refuses_the_first()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/photo", () => Answers.GraphError(401, "InvalidAuthenticationToken"), () => Answers.Json(Photo));

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.True(read.IsKnown);
        Assert.Equal(["graph.microsoft.com-1", "graph.microsoft.com-2"], microsoft365.Wire.Sent.Select(request => request.Token));
    }

    [Fact]
    public async Task Is_given_up_where_the_service_refuses_the_second_token_too()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(Faults.All["401"].Answer);

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal(ReadFailureReason.NotAuthorized, read.FailureOrNull?.Reason);
        Assert.Equal(2, microsoft365.Wire.Sent.Count);
    }
}
