using DbUp.Builder;
using DbUp.Engine;

namespace PhotoSync.Host.Storage;

/// <summary>Runs the embedded scripts that a database has not seen yet, each in a transaction, and refuses a database that is ahead of this program.</summary>
internal static class Migration
{
    private const string Root = "PhotoSync.Host.Storage.Scripts.";

    public static void Run(UpgradeEngineBuilder database, Dialect dialect)
    {
        var engine = database
            .WithScripts(ScriptsFor(dialect))
            .WithVariable("text", dialect.Text)
            .WithVariable("number", dialect.Number)
            .WithVariable("bytes", dialect.Bytes)
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build();
        Check(engine, dialect);

        var result = engine.PerformUpgrade();
        if (!result.Successful)
            throw new InvalidOperationException($"The database could not be brought to this version: {result.ErrorScript?.Name} failed.", result.Error);
    }

    private static void Check(UpgradeEngine engine, Dialect dialect)
    {
        var known = ScriptsFor(dialect).Select(script => script.Name).ToHashSet(StringComparer.Ordinal);
        var newer = engine.GetExecutedScripts().Where(name => !known.Contains(name)).ToList();
        if (newer.Count > 0)
            throw new InvalidOperationException($"The database was written by a newer version of PhotoSync (it has {string.Join(", ", newer)}). Start that version, or restore a back-up.");
    }

    private static IEnumerable<SqlScript> ScriptsFor(Dialect dialect)
    {
        var assembly = typeof(Migration).Assembly;
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => (Resource: name, Short: name[Root.Length..]))
            .Where(name => char.IsAsciiDigit(name.Short[0]) || name.Short.StartsWith(dialect.Name + ".", StringComparison.Ordinal));

        foreach (var (resource, name) in names)
            yield return SqlScript.FromStream(name[(name.LastIndexOf('.', name.Length - 5) + 1)..], assembly.GetManifestResourceStream(resource)!);
    }
}
