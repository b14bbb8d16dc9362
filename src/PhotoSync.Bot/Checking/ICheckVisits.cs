using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.Checking;

/// <summary>What a check's talk does when the person says that they have been on their SharePoint page.</summary>
internal interface ICheckVisits
{
    /// <summary>Notes the visit; the same one told twice is noted once.</summary>
    Task ConfirmAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Promises, on this card, to look again.</summary>
    Task<Interaction> AwaitAsync(Interaction interaction, CancellationToken cancellationToken);
}
