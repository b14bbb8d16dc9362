namespace PhotoSync.LocalTenant.State;

/// <summary>People made up by number: the same number always gives the same person.</summary>
internal interface ISyntheticPeople
{
    int Count { get; }

    Person Make(int number);

    Person? Find(Guid id);

    Person? Find(string userPrincipalName);
}
