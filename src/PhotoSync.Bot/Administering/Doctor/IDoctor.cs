using PhotoSync.People;

namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>Finds by trying what is misconfigured. Changes nothing, save that the Teams app may get installed for whoever asks.</summary>
public interface IDoctor
{
    /// <param name="tenant">Which tenant.</param>
    /// <param name="asker">Who asks, so that what is done in people's names can be tried in theirs; <see langword="null"/> where nobody signed in does.</param>
    /// <param name="progress">Is told how many checks have ended.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Checkup> ExamineAsync(TenantId tenant, PersonId? asker, IProgress<int>? progress, CancellationToken cancellationToken);
}
