using Microsoft.AspNetCore.Http.HttpResults;

namespace PhotoSync.Host.Api.Answering;

/// <summary>Problems as RFC 9457 wants them: the type names the problem for programs, the title says it to people, the detail says what to do.</summary>
internal static class ApiProblems
{
    private const string Types = "urn:photosync:problem:";

    public static ProblemHttpResult NotFound(string what) => Of(StatusCodes.Status404NotFound, "not-found", "There is no such thing.", $"No {what} of this tenant has this id.");

    public static ProblemHttpResult BadCursor { get; } = Of(
        StatusCodes.Status400BadRequest, "bad-cursor", "The cursor is not one of ours.", "Take the value of \"next\" of the page before as it is, or begin without a cursor.");

    public static ProblemHttpResult CountsOnly { get; } = Of(
        StatusCodes.Status403Forbidden, "counts-only", "Here administrators see counts only.", "Lists of people are switched off by the setting Privacy:CountsOnly.");

    public static ProblemHttpResult Invalid(string detail) => Of(StatusCodes.Status400BadRequest, "invalid", "The request cannot be understood.", detail);

    public static ProblemHttpResult Conflict(string type, string title, string detail) => Of(StatusCodes.Status409Conflict, type, title, detail);

    public static ProblemHttpResult Of(int status, string type, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title, type: Types + type);
}
