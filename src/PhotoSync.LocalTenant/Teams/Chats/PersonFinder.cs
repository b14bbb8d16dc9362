using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>Finds people by the ids that Teams uses.</summary>
internal sealed class PersonFinder(People people, TeamsIds ids)
{
    public Person? ByTeamsId(string? id) => ids.FindPerson(id) is { } person ? people.Find(person) : null;
}
