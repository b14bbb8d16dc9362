namespace PhotoSync.Coverage.Listing;

/// <summary>A place in the list of people, which is ordered by <see cref="Name"/> and then by id.</summary>
/// <param name="Name">The name in the form by which the list is ordered (<see cref="Of"/>).</param>
/// <param name="Person">Entra object id.</param>
public sealed record PeoplePlace(string Name, Guid Person)
{
    /// <summary>Where somebody stands in the list.</summary>
    public static PeoplePlace Of(CoveredPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new PeoplePlace(Key(person.Name), person.Id.ObjectId);
    }

    /// <summary>The form of a name by which the list is ordered: lower case, whatever the culture.</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Trim().ToLowerInvariant();
    }
}
