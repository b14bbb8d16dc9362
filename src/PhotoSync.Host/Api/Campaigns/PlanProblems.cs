using Microsoft.AspNetCore.Http.HttpResults;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Reading;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>Why a plan came to no draft, as a problem. Whatever may go better the next time is a failure of the server's: the same request may be sent again.</summary>
internal static class PlanProblems
{
    public static ProblemHttpResult Of(PlanFault fault) => ApiProblems.Invalid(fault switch
    {
        PlanFault.InThePast => "\"at\" has passed.",
        PlanFault.EmptyAudience => "The audience names nobody: give \"states\", \"group\" or \"names\" as its kind says.",
        PlanFault.TooManyNames => $"\"names\" has at most {NameFile.MostNames} entries.",
        PlanFault.QuietDays => "\"quietDays\" is a number from 0 to 3650.",
        _ => "The time zone of the schedule is none.",
    });

    public static ProblemHttpResult Of(ReadFailure failure) => failure switch
    {
        { Status: 404 } => ApiProblems.Of(StatusCodes.Status422UnprocessableEntity, "no-such-group", "There is no such group.", "Give the object id of a group of this tenant."),
        { MissingPermission: { } permission } => Unread(StatusCodes.Status502BadGateway, $"The app registration lacks the permission {permission}."),
        { Reason: ReadFailureReason.Throttled or ReadFailureReason.Unavailable } => Unread(StatusCodes.Status503ServiceUnavailable, "The directory is busy or does not answer. Send the same request again in a minute."),
        _ => Unread(StatusCodes.Status502BadGateway, "The directory refused or could not be understood; the doctor tells which."),
    };

    private static ProblemHttpResult Unread(int status, string detail) => ApiProblems.Of(status, "audience-unread", "The audience could not be read; nothing was kept.", detail);
}
