using PhotoSync.People;

namespace PhotoSync.Reminders.Sending;

/// <summary>Tells a person's finding at the moment of sending: from a stored observation that is young enough, else read live, after every person who waits.</summary>
public interface IRecipientCheck
{
    Task<RecipientFinding> CheckAsync(PersonId person, CancellationToken cancellationToken);
}
