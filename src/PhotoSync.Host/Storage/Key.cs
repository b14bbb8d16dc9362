using PhotoSync.People;

namespace PhotoSync.Host.Storage;

/// <summary>The two columns by which a person's rows are found.</summary>
internal static class Key
{
    public static object Of(PersonId person) => new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString() };

    public static PersonId Read(string tenant, string person) => new(new TenantId(Guid.Parse(tenant)), Guid.Parse(person));
}
