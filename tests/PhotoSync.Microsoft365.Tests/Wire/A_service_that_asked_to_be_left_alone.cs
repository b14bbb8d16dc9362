using Microsoft.Extensions.Time.Testing;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Wire;

public sealed class A_service_that_asked_to_be_left_alone
{
    private const string Photo = """{"@odata.mediaEtag":"\"BA09D118\"","id":"default","width":648,"height":648}""";
    private readonly FakeTimeProvider clock = new(Some.Morning);

    [Fact]
    public async Task Is_not_asked_until_the_time_it_named()
    {
        using var microsoft365 = Throttled("60");
        await ReadAsync(microsoft365);
        clock.Advance(TimeSpan.FromSeconds(40));

        var read = await ReadAsync(microsoft365);

        Assert.Equal((ReadFailureReason.Throttled, TimeSpan.FromSeconds(20)), (read.FailureOrNull!.Reason, read.FailureOrNull.RetryAfter));
        Assert.Single(microsoft365.Wire.Sent);
    }

    [Fact]
    public async Task Is_asked_again_after_it()
    {
        using var microsoft365 = Throttled("60");
        await ReadAsync(microsoft365);
        clock.Advance(TimeSpan.FromSeconds(60));

        var read = await ReadAsync(microsoft365);

        Assert.True(read.IsKnown);
    }

    [Fact]
    public async Task Is_asked_about_other_mailboxes_in_the_meantime()
    {
        using var microsoft365 = Throttled("60");
        await ReadAsync(microsoft365);

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(2), UnderTest.Application, default);

        Assert.True(read.IsKnown);
    }

    [Fact]
    public async Task Gets_no_write_either()
    {
        using var microsoft365 = Throttled("60");
        await ReadAsync(microsoft365);

        var outcome = await microsoft365.Exchange.RemoveAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal(ReadFailureReason.Throttled, Assert.IsType<WriteOutcome.NotWritten>(outcome).Failure.Reason);
    }

    [Fact]
    public async Task Is_spared_by_sweeps_when_it_grows_short_but_not_by_people()
    {
        using var microsoft365 = new UnderTest(clock: clock);
        microsoft365.Wire.On("GET", "/photo", () => Answers.Json(Photo).With("RateLimit-Limit", "100").With("RateLimit-Remaining", "1").With("RateLimit-Reset", "90"));
        await ReadAsync(microsoft365);

        var click = await ReadAsync(microsoft365);
        using var sweep = ReadingUrgency.NobodyWaits();
        var swept = await ReadAsync(microsoft365);

        Assert.True(click.IsKnown);
        Assert.Equal(TimeSpan.FromSeconds(90), swept.FailureOrNull?.RetryAfter);
    }

    [Fact]
    public async Task Is_asked_more_slowly_while_there_is_something_left()
    {
        using var microsoft365 = new UnderTest(clock: clock);
        microsoft365.Wire.On("GET", "/photo", () => Answers.Json(Photo).With("RateLimit-Limit", "100").With("RateLimit-Remaining", "10").With("RateLimit-Reset", "90"));
        await ReadAsync(microsoft365);
        using var sweep = ReadingUrgency.NobodyWaits();

        var swept = ReadAsync(microsoft365);
        var isLetThrough = swept.IsCompleted;
        clock.Advance(TimeSpan.FromSeconds(9));

        Assert.False(isLetThrough);
        Assert.True((await swept).IsKnown);
    }

    private UnderTest Throttled(string retryAfter)
    {
        var microsoft365 = new UnderTest(clock: clock);
        microsoft365.Wire.On("GET", "/photo", () => Answers.GraphError(429, "TooManyRequests").With("Retry-After", retryAfter), () => Answers.Json(Photo));
        return microsoft365;
    }

    private static Task<Reading<ExchangePhoto?>> ReadAsync(UnderTest microsoft365) =>
        microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);
}
