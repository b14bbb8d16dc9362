using PhotoSync.Diagnosis;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>Whom a campaign is for.</summary>
/// <param name="Kind">Which of the others says it.</param>
internal sealed record AudienceWish(AudienceKind Kind)
{
    public IReadOnlyList<PhotoState>? States { get; init; }

    public Guid? Group { get; init; }

    /// <summary>Sign-in names or object ids.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>The audience; <see langword="null"/> where what the kind needs is missing.</summary>
    public Audience? ToAudience() => this switch
    {
        { Kind: AudienceKind.Everyone } => new Audience.Everyone(),
        { Kind: AudienceKind.States, States: { Count: > 0 } states } => new Audience.InStates(states),
        { Kind: AudienceKind.Group, Group: { } group } => new Audience.InGroup(group),
        { Kind: AudienceKind.Named, Names: { Count: > 0 } names } => new Audience.Named(names),
        _ => null,
    };
}
