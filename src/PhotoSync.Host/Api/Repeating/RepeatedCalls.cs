using System.Security.Cryptography;
using System.Text;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.SigningIn;

namespace PhotoSync.Host.Api.Repeating;

/// <summary>
/// Each POST carries an <c>Idempotency-Key</c> of its caller's choice. A request that is sent again with the same key takes effect once and gets the first answer
/// again, for a day.
/// </summary>
internal sealed class RepeatedCalls(RequestDelegate next)
{
    private const string Header = "Idempotency-Key";
    private const int LongestKey = 200;
    private const int LargestBody = 1 << 20;

    public async Task InvokeAsync(HttpContext http, IRepetitions store)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.User.Identity is not { IsAuthenticated: true })
        {
            await next(http);
            return;
        }

        if (http.Request.Headers[Header].ToString() is not { Length: > 0 and <= LongestKey } key)
        {
            await ApiProblems.Of(400, "idempotency-key", "The idempotency key is missing.", $"Send a header {Header} with a new random value for each new request, and the same value when you repeat one.").ExecuteAsync(http);
            return;
        }

        if (await FingerprintAsync(http) is not { } fingerprint)
        {
            await ApiProblems.Of(413, "too-large", "The request is too large.", "It may have one megabyte; send an administrator's long list of names to the bot as a file.").ExecuteAsync(http);
            return;
        }

        await AnswerAsync(http, store, new CallKey(http.User.Person(), key, fingerprint));
    }

    private async Task AnswerAsync(HttpContext http, IRepetitions store, CallKey caller)
    {
        switch (await store.BeginAsync(caller, http.RequestAborted))
        {
            case Repetition.Answered { Answer: var before }:
                http.Response.Headers["Idempotent-Replayed"] = "true";
                await WriteAsync(http, before);
                break;
            case Repetition.UnderWay:
                await ApiProblems.Conflict("under-way", "The same request is under way.", "Wait for its answer, or look whether it has taken effect.").ExecuteAsync(http);
                break;
            case Repetition.OtherRequest:
                await ApiProblems.Of(422, "idempotency-key-reused", "The idempotency key was used for another request.", "Take a new key for a new request.").ExecuteAsync(http);
                break;
            default:
                await RunAsync(http, store, caller);
                break;
        }
    }

    /// <summary>An answer of the server's failure is not kept: such a request may be tried again.</summary>
    private async Task RunAsync(HttpContext http, IRepetitions store, CallKey caller)
    {
        var body = http.Response.Body;
        using var answered = new MemoryStream();
        http.Response.Body = answered;
        var isKept = false;
        try
        {
            await next(http);
            var answer = new RepeatableAnswer(http.Response.StatusCode, http.Response.ContentType, http.Response.Headers.Location, answered.ToArray());
            isKept = answer.Status < 500;
            if (isKept)
                await store.KeepAsync(caller, answer, CancellationToken.None);
            http.Response.Body = body;
            if (answer.Body.Length > 0)
                await body.WriteAsync(answer.Body, http.RequestAborted);
        }
        finally
        {
            http.Response.Body = body;
            if (!isKept)
                await store.ForgetAsync(caller, CancellationToken.None);
        }
    }

    private static async Task WriteAsync(HttpContext http, RepeatableAnswer answer)
    {
        (http.Response.StatusCode, http.Response.ContentType) = (answer.Status, answer.ContentType);
        if (answer.Location is not null)
            http.Response.Headers.Location = answer.Location;
        await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted);
    }

    /// <returns><see langword="null"/> where the body is too large.</returns>
    private static async Task<string?> FingerprintAsync(HttpContext http)
    {
        http.Request.EnableBuffering(LargestBody);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{http.Request.Path}{http.Request.QueryString}\n"));
        var buffer = new byte[8192];
        var all = 0;
        for (int read; (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0;)
        {
            if ((all += read) > LargestBody)
                return null;
            hash.AppendData(buffer, 0, read);
        }

        http.Request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
