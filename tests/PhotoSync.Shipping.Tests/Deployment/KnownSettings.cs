using System.Reflection;
using System.Text.RegularExpressions;
using PhotoSync.Bot.Conversations;
using PhotoSync.Host.Composition;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Shipping.Tests.Repository;

namespace PhotoSync.Shipping.Tests.Deployment;

/// <summary>The settings that the program reads: members of the options it binds, and keys that its source names.</summary>
internal static partial class KnownSettings
{
    /// <summary>What .NET, App Service and the C library read by themselves.</summary>
    private static readonly string[] Platform = ["ASPNETCORE_ENVIRONMENT", "ASPNETCORE_FORWARDEDHEADERS_ENABLED", "ASPNETCORE_HTTP_PORTS", "MALLOC_ARENA_MAX", "DOTNET_EnableDiagnostics", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "WEBSITE_RUN_FROM_PACKAGE"];

    private static readonly HashSet<string> Named = [.. SourceFiles().SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value)), CloudSettings.Key];

    /// <param name="name">As an environment variable writes it.</param>
    public static bool Has(string name)
    {
        var key = name.Replace("__", ":", StringComparison.Ordinal);
        return Platform.Contains(name) || Named.Contains(key) || Bound(key.Split(':')).Any(bound => Leads(bound.Options, bound.Path));
    }

    /// <summary>The options that a key may lead into: by section in the Host, all of their project in Bot and Microsoft365.</summary>
    private static IEnumerable<(Type Options, string[] Path)> Bound(string[] key) => key switch
    {
        ["Bot", .. var path] => OptionsOf(typeof(BotOptions).Assembly).Select(options => (options, path)),
        ["Microsoft365", _, .. var path] => OptionsOf(typeof(EntraOptions).Assembly).Select(options => (options, path)),
        [var section, .. var path] => OptionsOf(typeof(Program).Assembly).Where(options => options.Name == $"{section}Options").Select(options => (options, path)),
        [] => [],
    };

    private static IEnumerable<Type> OptionsOf(Assembly assembly) => assembly.GetTypes().Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal));

    private static bool Leads(Type type, ReadOnlySpan<string> path)
    {
        if (path.Length == 0) return true;
        if (path[0].All(char.IsAsciiDigit))
            return type.IsGenericType && Leads(type.GetGenericArguments()[0], path[1..]);

        return type.GetProperty(path[0]) is { } property && Leads(property.PropertyType, path[1..]);
    }

    private static IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(Root.Path("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("PhotoSync.LocalTenant", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex("""(?:[cC]onfiguration\[|GetValue<[^>]+>\()"(?<key>[A-Za-z0-9:]+)""")]
    private static partial Regex Key();
}
