using Microsoft.Rest;
using Newtonsoft.Json;

namespace PhotoSync.Bot.SigningIn;

/// <summary>The ways in which the token service fails to answer: by status, by connection, by time, or by an answer that is none of its own.</summary>
internal static class TokenServiceFault
{
    public static bool Is(Exception failure, CancellationToken asker) => failure switch
    {
        RestException or HttpRequestException or IOException or JsonException => true,
        OperationCanceledException => !asker.IsCancellationRequested,
        _ => false,
    };
}
