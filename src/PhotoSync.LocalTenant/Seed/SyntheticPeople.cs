using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Seed;

/// <summary>People made up by number.</summary>
internal sealed class SyntheticPeople(int count) : ISyntheticPeople
{
    public int Count => count;

    public Person Make(int number) => throw new ArgumentOutOfRangeException(nameof(number));

    public Person? Find(Guid id) => null;

    public Person? Find(string userPrincipalName) => null;
}
