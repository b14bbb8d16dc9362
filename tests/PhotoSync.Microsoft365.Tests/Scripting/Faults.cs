using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>Everything that goes wrong out there, with the reason that it must become.</summary>
internal static class Faults
{
    public static IReadOnlyDictionary<string, (Func<Task<HttpResponseMessage>> Answer, ReadFailureReason Reason)> All { get; } =
        new Dictionary<string, (Func<Task<HttpResponseMessage>>, ReadFailureReason)>
        {
            ["401"] = (Answer(() => Answers.GraphError(401, "InvalidAuthenticationToken")), ReadFailureReason.NotAuthorized),
            ["403"] = (Answer(() => Answers.GraphError(403, "ErrorAccessDenied")), ReadFailureReason.Forbidden),
            ["408"] = (Answer(() => Answers.GraphError(408, "Timeout")), ReadFailureReason.TimedOut),
            ["429"] = (Answer(() => Answers.GraphError(429, "TooManyRequests")), ReadFailureReason.Throttled),
            ["429 for an hour"] = (Answer(() => Answers.GraphError(429, "TooManyRequests").With("Retry-After", "3600")), ReadFailureReason.Throttled),
            ["500"] = (Answer(() => Answers.GraphError(500, "InternalServerError")), ReadFailureReason.Unavailable),
            ["502"] = (Answer(() => Answers.Body("<h1>Bad gateway</h1>"u8.ToArray(), "text/html", 502)), ReadFailureReason.Unavailable),
            ["503"] = (Answer(() => Answers.GraphError(503, "ServiceUnavailable")), ReadFailureReason.Unavailable),
            ["503 for an hour"] = (Answer(() => Answers.GraphError(503, "ServiceUnavailable").With("Retry-After", "3600")), ReadFailureReason.Throttled),
            ["504"] = (Answer(() => Answers.GraphError(504, "GatewayTimeout")), ReadFailureReason.Unavailable),
            ["a redirect"] = (Answer(() => Answers.Body([], null, 302).With("Location", "https://elsewhere.example/")), ReadFailureReason.Unreadable),
            ["a 404 that is no service's"] = (Answer(() => Answers.Body("<h1>Not found</h1>"u8.ToArray(), "text/html", 404)), ReadFailureReason.Unreadable),
            ["no answer"] = (() => new TaskCompletionSource<HttpResponseMessage>().Task, ReadFailureReason.TimedOut),
            ["no connection"] = (() => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"), ReadFailureReason.Unavailable),
            ["a reset"] = (() => throw new HttpRequestException(HttpRequestError.ResponseEnded, "reset"), ReadFailureReason.Unavailable),
            ["a reset in the body"] = (Answer(() => FaultyBody.Response(FaultyBody.Kind.Breaks)), ReadFailureReason.Unavailable),
            ["a slow drip"] = (Answer(() => FaultyBody.Response(FaultyBody.Kind.Drips)), ReadFailureReason.TimedOut),
            ["a huge body"] = (Answer(() => FaultyBody.Response(FaultyBody.Kind.NeverEnds)), ReadFailureReason.Unreadable),
            ["a huge announced body"] = (Answer(() => Answers.Body(new byte[(8 << 20) + 1], "application/json")), ReadFailureReason.Unreadable),
            ["a wrong content type"] = (Answer(() => Answers.Body("{}"u8.ToArray(), "text/plain")), ReadFailureReason.Unreadable),
            ["no content type"] = (Answer(() => Answers.Body("{}"u8.ToArray(), null)), ReadFailureReason.Unreadable),
            ["a page instead of JSON"] = (Answer(() => Answers.Body("<!doctype html><title>Sign in</title>"u8.ToArray(), "text/html")), ReadFailureReason.Unreadable),
            ["truncated JSON"] = (Answer(() => Answers.Json("""{"id":"0000""")), ReadFailureReason.Unreadable),
            ["JSON of another kind"] = (Answer(() => Answers.Json("[1,2]")), ReadFailureReason.Unreadable),
            ["an empty object"] = (Answer(() => Answers.Json("{}")), ReadFailureReason.Unreadable),
            ["an empty 200"] = (Answer(() => Answers.Body([], "application/json")), ReadFailureReason.Unreadable),
            ["a 204"] = (Answer(() => Answers.Body([], null, 204)), ReadFailureReason.Unreadable),
        };

    private static Func<Task<HttpResponseMessage>> Answer(Func<HttpResponseMessage> answer) => () => Task.FromResult(answer());
}
