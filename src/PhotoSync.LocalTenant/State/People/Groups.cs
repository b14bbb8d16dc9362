using System.Text.Json;

namespace PhotoSync.LocalTenant.State;

/// <summary>The tenant's groups, which may contain each other, even in a circle.</summary>
internal sealed class Groups(Database database, People people)
{
    private const string Kind = "group";

    public IReadOnlyList<Group> All => [.. database.All(Kind).Select(row => Read(row.Value))];

    public Group? Find(Guid id) => database.Find(Kind, id.ToString("N")) is { } body ? Read(body) : null;

    public void Save(Group group) => database.Save(Kind, group.Id.ToString("N"), JsonSerializer.Serialize(group, StateJson.Options));

    public void Delete(Guid id) => database.Delete(Kind, id.ToString("N"));

    /// <summary>The people in a group and in the groups within it, each once.</summary>
    public IReadOnlyList<Person> PeopleIn(Group group)
    {
        var seen = new HashSet<Guid> { group.Id };
        var found = new List<Person>();
        var open = new Queue<Guid>(group.Members);
        while (open.TryDequeue(out var id))
        {
            if (!seen.Add(id))
                continue;
            if (people.Find(id) is { } person)
                found.Add(person);
            else if (Find(id) is { } inner)
                inner.Members.ToList().ForEach(open.Enqueue);
        }
        return found;
    }

    private static Group Read(string body) => JsonSerializer.Deserialize<Group>(body, StateJson.Options)!;
}
