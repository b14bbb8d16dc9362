using Microsoft.Graph.Models;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using Call = PhotoSync.Microsoft365.Calls.Call;

namespace PhotoSync.Microsoft365.Probing;

/// <summary>What the answer to a tried call means.</summary>
internal static class ProbeReading
{
    private static readonly ProbeOutcome Fine = new ProbeOutcome.Fine();
    private static readonly ProbeOutcome Absent = new ProbeOutcome.Absent();

    /// <returns><see langword="null"/> where the answer does not settle it.</returns>
    public static ProbeOutcome? Of(Probe probe, Call call, Answer answer) => answer.Status switch
    {
        403 => new ProbeOutcome.Refused(call.Permission ?? ""),
        >= 200 and < 300 => probe is Probe.ReadInstallation && !HasAny(answer) ? Absent : Fine,
        404 when answer.ErrorCode is not null => Absent,
        409 when probe is Probe.InstallApp => Fine,
        // The permission let it through to the account, which does not exist (domain.md §3.2).
        500 when probe is Probe.ChangeProfiles && answer.ErrorCode is not null => Fine,
        _ => null,
    };

    /// <summary>The catalogue's own id of the app.</summary>
    public static string? AppIn(Answer answer) =>
        GraphJson.Read(answer, TeamsAppCollectionResponse.CreateFromDiscriminatorValue) is { Value: [{ Id: { Length: > 0 } id }, ..] } ? id : null;

    private static bool HasAny(Answer answer) =>
        GraphJson.Read(answer, UserScopeTeamsAppInstallationCollectionResponse.CreateFromDiscriminatorValue) is { Value.Count: > 0 };
}
