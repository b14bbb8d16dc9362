using System.Text.Json.Serialization;
using PhotoSync.Diagnosis;

namespace PhotoSync.Reminders.Campaigns;

/// <summary>Whom a campaign is for, before anybody is taken out: a closed set.</summary>
[JsonDerivedType(typeof(Everyone), "everyone")]
[JsonDerivedType(typeof(InStates), "states")]
[JsonDerivedType(typeof(InGroup), "group")]
[JsonDerivedType(typeof(Named), "named")]
[JsonDerivedType(typeof(Listed), "listed")]
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

    /// <summary>The people of a list that was resolved and kept, so that no plan has to hold a million names.</summary>
    /// <param name="List">The list (<see cref="Planning.IAudienceLists"/>).</param>
    /// <param name="People">How many are on it.</param>
    public sealed record Listed(Guid List, int People) : Audience;
}
