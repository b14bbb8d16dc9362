using System.Net;
using System.Text;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.TeamsApps;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Wire;

public sealed class What_an_answer_says
{
    [Theory]
    [InlineData("""{"error":{"code":"a","message":"b"}}""", "a", "b")]
    [InlineData("""{"odata.error":{"code":"a","message":{"lang":"en","value":"b"}}}""", "a", "b")]
    [InlineData("""{"error":{"code":7,"message":8}}""", null, null)]
    [InlineData("""{"error":{}}""", null, null)]
    [InlineData("""{"error":"invalid_grant"}""", null, null)]
    [InlineData("""{"fault":{"code":"a"}}""", null, null)]
    [InlineData("[]", null, null)]
    [InlineData("<html>", null, null)]
    public void Of_an_error_is_its_code_and_its_message(string body, string? code, string? message) =>
        Assert.Equal((code, message), (ErrorBody.Code(Encoding.UTF8.GetBytes(body)), ErrorBody.Message(Encoding.UTF8.GetBytes(body))));

    [Theory]
    [InlineData(429, "Retry-After: 7", 7)]
    [InlineData(429, "RateLimit-Reset: 9", 9)]
    [InlineData(429, "Retry-After: 7|RateLimit-Reset: 9", 9)]
    [InlineData(503, "Retry-After: 12|RateLimit-Reset: 9|RateLimit-Remaining: 0", 12)]
    [InlineData(429, "RateLimit-Reset: 9|RateLimit-Remaining: 5", null)]
    [InlineData(200, "RateLimit-Reset: 9", null)]
    [InlineData(429, "RateLimit-Reset: soon", null)]
    [InlineData(429, "RateLimit-Reset: NaN", null)]
    [InlineData(429, "Retry-After: Mon, 27 Apr 2026 08:00:30 GMT|Date: Mon, 27 Apr 2026 08:00:00 GMT", 30)]
    [InlineData(429, "Retry-After: Mon, 27 Apr 2026 08:00:00 GMT|Date: Mon, 27 Apr 2026 08:00:30 GMT", 0)]
    [InlineData(429, "", null)]
    public void Of_waiting_is_the_longest_that_it_asks_for(int status, string headers, int? seconds)
    {
        using var response = With(status, headers);

        Assert.Equal(seconds, WaitHeaders.RetryAfter(response, Some.Morning)?.TotalSeconds);
    }

    [Theory]
    [InlineData("x-ms-throttle-limit-percentage: 0.8", 2.0)]
    [InlineData("x-ms-throttle-limit-percentage: 0.79", null)]
    [InlineData("RateLimit-Limit: 100|RateLimit-Remaining: 20|RateLimit-Reset: 60", null)]
    [InlineData("RateLimit-Limit: 100|RateLimit-Remaining: 10|RateLimit-Reset: 60", 6.0)]
    [InlineData("RateLimit-Limit: 100|RateLimit-Remaining: 1|RateLimit-Reset: 60", 60.0)]
    [InlineData("RateLimit-Limit: 100|RateLimit-Remaining: 1|RateLimit-Reset: 900", 300.0)]
    [InlineData("RateLimit-Limit: 100|RateLimit-Remaining: 1", null)]
    [InlineData("RateLimit-Limit: 100", null)]
    [InlineData("RateLimit-Limit: 0|RateLimit-Remaining: 0", null)]
    [InlineData("", null)]
    public void Of_being_short_is_how_long_the_rest_must_last(string headers, double? seconds)
    {
        using var response = With(200, headers);

        Assert.Equal(seconds, WaitHeaders.Slack(response)?.TotalSeconds);
    }

    [Theory]
    [InlineData(200, """{"value":[{"id":"a"},{"id":"b"}]}""", true, "a")]
    [InlineData(200, """{"value":[]}""", true, null)]
    [InlineData(200, """{"value":[{"id":7}]}""", true, null)]
    [InlineData(200, """{"value":["a"]}""", true, null)]
    [InlineData(200, """{"value":{}}""", false, null)]
    [InlineData(200, "{}", false, null)]
    [InlineData(404, """{"value":[]}""", false, null)]
    public void Of_an_app_is_the_id_of_the_first_in_the_list(int status, string body, bool isKnown, string? id)
    {
        Assert.Equal(isKnown ? new Reading<string?>.Known(id) : null, TeamsAppReading.CatalogueId(Json(status, body)));
        Assert.Equal(isKnown ? new Reading<string?>.Known(id) : null, TeamsAppReading.InstallationId(Json(status, body)));
    }

    [Theory]
    [InlineData(200, """{"id":"19:a"}""", "19:a")]
    [InlineData(200, """{"id":""}""", null)]
    [InlineData(200, """{"id":{}}""", null)]
    [InlineData(200, "[]", null)]
    [InlineData(404, """{"id":"19:a"}""", null)]
    public void Of_a_chat_is_its_id(int status, string body, string? id) =>
        Assert.Equal(id is null ? null : new Reading<string?>.Known(id), TeamsAppReading.ChatId(Json(status, body)));

    [Fact]
    public void Of_anything_but_JSON_is_nothing()
    {
        var page = Json(200, """{"id":"19:a","value":[{"id":"a"}]}""") with { MediaType = "text/html" };

        Assert.Equal((null, null, null, null), (TeamsAppReading.ChatId(page), TeamsAppReading.CatalogueId(page), TeamsAppReading.HasTeams(page), page.ErrorCode));
    }

    [Theory]
    [InlineData("""{"assignedPlans":[{"service":"teamspaceapi","capabilityStatus":"Enabled"}]}""", true)]
    [InlineData("""{"assignedPlans":[{"service":"TeamspaceAPI","capabilityStatus":"Deleted"},{"service":"exchange","capabilityStatus":"Enabled"}]}""", false)]
    [InlineData("""{"assignedPlans":[]}""", false)]
    [InlineData("""{"id":"a"}""", null)]
    public void Of_a_licence_is_whether_Teams_is_in_it_where_the_plans_are_shown(string body, bool? hasTeams) =>
        Assert.Equal(new Reading<bool?>.Known(hasTeams), TeamsAppReading.HasTeams(Json(200, body)));

    private static Answer Json(int status, string body) => new(status, Encoding.UTF8.GetBytes(body)) { MediaType = "application/json" };

    private static HttpResponseMessage With(int status, string headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        foreach (var header in headers.Split('|', StringSplitOptions.RemoveEmptyEntries))
            response.Headers.TryAddWithoutValidation(header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        return response;
    }
}
