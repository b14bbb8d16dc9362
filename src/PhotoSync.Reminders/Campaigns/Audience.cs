using System.Text.Json.Serialization;
using PhotoSync.Diagnosis;

namespace PhotoSync.Reminders.Campaigns;

/// <summary>Whom a campaign is for, before anybody is taken out: a closed set.</summary>
[JsonDerivedType(typeof(Everyone), "everyone")]
[JsonDerivedType(typeof(InStates), "states")]
[JsonDerivedType(typeof(InGroup), "group")]
[JsonDerivedType(typeof(Named), "named")]
public abstract record Audience
{
    private Audience()
    {
    }

    /// <summary>Every person of the tenant.</summary>
    public sealed record Everyone : Audience;

    /// <summary>Those whose latest finding is one of these states.</summary>
    public sealed record InStates(IReadOnlyList<PhotoState> States) : Audience;

    /// <summary>The members of an Entra group, those of its groups too.</summary>
    public sealed record InGroup(Guid Group) : Audience;

    /// <summary>People by user principal name or object id.</summary>
    public sealed record Named(IReadOnlyList<string> Names) : Audience;
}
