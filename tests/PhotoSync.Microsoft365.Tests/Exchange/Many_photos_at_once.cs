using System.Text.Json.Nodes;
using PhotoSync.Coverage.Sources;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Exchange;

public sealed class Many_photos_at_once
{
    private const string Photo = """{"@odata.mediaEtag":"\"A\"","id":"default","width":648,"height":648}""";
    private const string NoPhoto = """{"error":{"code":"ImageNotFound","message":"x"}}""";

    [Fact]
    public async Task Are_asked_for_in_one_request_without_their_bytes()
    {
        using var microsoft365 = Answering();
        using var sweep = ReadingUrgency.NobodyWaits();

        await ReadAsync(microsoft365, 2);

        var sent = Assert.Single(microsoft365.Wire.Sent);
        var requests = JsonNode.Parse(sent.Text)!["requests"]!.AsArray();
        Assert.EndsWith("/v1.0/$batch", sent.Address, StringComparison.Ordinal);
        Assert.Equal([$"/users/{Some.PersonId(1).ObjectId}/photo", $"/users/{Some.PersonId(2).ObjectId}/photo"], requests.Select(one => one!["url"]!.ToString()));
        Assert.All(requests, one => Assert.Equal("low", one!["headers"]!["x-ms-throttle-priority"]!.ToString()));
    }

    [Fact]
    public async Task Are_told_apart_whatever_the_order_of_the_answers()
    {
        using var microsoft365 = Answering(Item(1, 404, NoPhoto), Item(0, 200, Photo));

        var read = await ReadAsync(microsoft365, 2);

        Assert.Equal(new Reading<ExchangePhoto?>.Known(new ExchangePhoto("\"A\"", 648, 648)), read[0]);
        Assert.Equal(new Reading<ExchangePhoto?>.Known(null), read[1]);
    }

    [Fact]
    public async Task May_fail_one_by_one_and_say_how_long_to_wait()
    {
        using var microsoft365 = Answering(Item(0, 200, Photo), Item(1, 429, """{"error":{"code":"ApplicationThrottled"}}""", "7"), Item(2, 403, """{"error":{"code":"ErrorAccessDenied"}}"""));

        var read = await ReadAsync(microsoft365, 4);

        Assert.True(read[0].IsKnown);
        Assert.Equal((ReadFailureReason.Throttled, TimeSpan.FromSeconds(7)), (read[1].FailureOrNull!.Reason, read[1].FailureOrNull!.RetryAfter));
        Assert.Equal((ReadFailureReason.Forbidden, "User.Read.All"), (read[2].FailureOrNull!.Reason, read[2].FailureOrNull!.MissingPermission));
        Assert.Equal(ReadFailureReason.Unreadable, read[3].FailureOrNull!.Reason);
    }

    [Theory]
    [InlineData("""{"id":"0"}""")]
    [InlineData("""{"id":"0","status":"200","headers":[],"body":[]}""")]
    [InlineData("""{"id":"0","status":200,"body":"text"}""")]
    [InlineData("""{"id":"one","status":200}""")]
    [InlineData("""{"id":"5","status":200}""")]
    [InlineData("""{"status":200}""")]
    public async Task Are_unread_where_an_item_says_nothing_of_use(string item)
    {
        using var microsoft365 = new UnderTest(settings: ("Calls:Retries", "0"));
        microsoft365.Wire.On("POST", "/$batch", () => Answers.Json($$"""{"responses":[{{item}}]}""", 200));

        var read = await ReadAsync(microsoft365, 1);

        Assert.Equal(ReadFailureReason.Unreadable, Assert.Single(read).FailureOrNull?.Reason);
    }

    [Theory]
    [InlineData("-1", null)]
    [InlineData("soon", null)]
    [InlineData("1000000", 86_400)]
    [InlineData("Mon, 01 Jan 2001 00:00:00 GMT", null)]
    public async Task Ask_for_a_wait_that_makes_sense_or_for_none(string retryAfter, int? seconds)
    {
        using var microsoft365 = Answering(Item(0, 429, """{"error":{"code":"ApplicationThrottled"}}""", retryAfter));

        var read = await ReadAsync(microsoft365, 1);

        Assert.Equal(seconds, read[0].FailureOrNull!.RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData(503, """{"error":{"code":"x"}}""", ReadFailureReason.Unavailable)]
    [InlineData(200, """{"answers":[]}""", ReadFailureReason.Unreadable)]
    [InlineData(200, """{"responses":{}}""", ReadFailureReason.Unreadable)]
    [InlineData(200, "[]", ReadFailureReason.Unreadable)]
    public async Task Are_all_unread_where_the_request_fails(int status, string body, ReadFailureReason expected)
    {
        using var microsoft365 = new UnderTest(settings: ("Calls:Retries", "0"));
        microsoft365.Wire.On("POST", "/$batch", () => Answers.Json(body, status));

        var read = await ReadAsync(microsoft365, 3);

        Assert.Equal(Enumerable.Repeat(expected, 3), read.Select(one => one.FailureOrNull!.Reason));
    }

    private static UnderTest Answering(params string[] items)
    {
        var microsoft365 = new UnderTest();
        microsoft365.Wire.On("POST", "/$batch", () => Answers.Json($$"""{"responses":[{{string.Join(',', items)}}]}"""));
        return microsoft365;
    }

    private static string Item(int id, int status, string body, string? retryAfter = null) =>
        $$"""{"id":"{{id}}","status":{{status}},"headers":{"Content-Type":"application/json"{{(retryAfter is null ? "" : $",\"Retry-After\":\"{retryAfter}\"")}}},"body":{{body}}}""";

    private static Task<IReadOnlyList<Reading<ExchangePhoto?>>> ReadAsync(UnderTest microsoft365, int people) =>
        microsoft365.Get<IPhotoTokens>().ReadAsync([.. Enumerable.Range(1, people).Select(Some.PersonId)], default);
}
