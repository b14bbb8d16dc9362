namespace PhotoSync.Host.Tests.Storage;

[CollectionDefinition(Name)]
public sealed class DatabaseCollection : ICollectionFixture<Databases>
{
    public const string Name = "Databases";
}
