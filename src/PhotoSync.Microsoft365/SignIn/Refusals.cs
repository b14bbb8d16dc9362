using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Identity;
using Microsoft.Identity.Client;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>The one place where a failed request for a token becomes a reason (domain.md §7, first row).</summary>
internal static partial class Refusals
{
    private const string NotConsented = "AADSTS65001";

    /// <summary>Whether it is an expected failure at all.</summary>
    public static bool Knows(Exception exception) => Reason(exception) is not null;

    /// <param name="exception">What was thrown.</param>
    /// <param name="permission">The permission that was asked for.</param>
    public static TokenOutcome.Refused Of(Exception exception, string permission) => new(new TokenRefusal(Reason(exception) ?? ReadFailureReason.Unavailable)
    {
        MissingPermission = LacksConsent(exception) ? permission : null,
        LoginCode = CodeOf(exception),
        RequestId = (exception as MsalServiceException)?.CorrelationId,
        RetryAfter = (exception as MsalServiceException)?.Headers?.RetryAfter?.Delta,
    });

    private static ReadFailureReason? Reason(Exception exception) => exception switch
    {
        MsalUiRequiredException => ReadFailureReason.SignInNeeded,
        MsalServiceException { ErrorCode: MsalError.RequestTimeout } => ReadFailureReason.TimedOut,
        MsalServiceException { StatusCode: 429 } => ReadFailureReason.Throttled,
        MsalServiceException { StatusCode: >= 500 } => ReadFailureReason.Unavailable,
        MsalServiceException { StatusCode: >= 400 } => ReadFailureReason.NotAuthorized,
        MsalException or JsonException => ReadFailureReason.Unreadable,
        CredentialUnavailableException => ReadFailureReason.Unavailable,
        AuthenticationFailedException => ReadFailureReason.NotAuthorized,
        HttpRequestException or IOException => ReadFailureReason.Unavailable,
        _ => null,
    };

    private static int? CodeOf(Exception exception) => exception is MsalServiceException service && LoginCode().Match(service.Message) is { Success: true } match
        ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    private static bool LacksConsent(Exception exception) => exception is MsalServiceException service
        && (service.Message.Contains(NotConsented, StringComparison.Ordinal)
            || service is MsalUiRequiredException { Classification: UiRequiredExceptionClassification.ConsentRequired });

    [GeneratedRegex(@"AADSTS(\d{1,9})")]
    private static partial Regex LoginCode();
}
