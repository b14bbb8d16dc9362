using System.Reflection;
using Xunit.Sdk;

namespace PhotoSync.Host.Tests.Storage;

/// <summary>Runs a test on SQLite and on PostgreSQL. Where PostgreSQL could not be installed (tests/setup.sh says so), on SQLite alone; never so in CI.</summary>
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        PostgreSqlServer.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true" ? [[DatabaseKind.Sqlite], [DatabaseKind.PostgreSql]] : [[DatabaseKind.Sqlite]];
}
