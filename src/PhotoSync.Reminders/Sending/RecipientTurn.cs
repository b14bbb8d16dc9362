using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Sending;

/// <summary>One recipient whose turn it is.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Person">The recipient.</param>
/// <param name="DueSince">Since when they could have been served, in UTC.</param>
internal sealed record RecipientTurn(Campaign Campaign, Guid Person, DateTimeOffset DueSince)
{
    public PhotoState? State { get; init; }

    public PersonId PersonId => new(Campaign.Plan.Tenant, Person);
}
