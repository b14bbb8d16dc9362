using System.Text.RegularExpressions;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Host.Composition;
using PhotoSync.Host.SigningIn;
using PhotoSync.Host.Messages;
using PhotoSync.Host.Storage;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.Shipping.Tests.Repository;

namespace PhotoSync.Shipping.Tests.Deployment;

/// <summary>The settings that the program reads: members of the options it binds, and keys that its source names.</summary>
internal static partial class KnownSettings
{
    private static readonly (string Section, Type Options)[] Bound =
    [
        ("Bot", typeof(BotOptions)), ("Bot", typeof(SignInOptions)), ("Messages", typeof(MessagesOptions)), ("SignOn", typeof(SignOnOptions)),
        ("Storage", typeof(StorageOptions)), ("DataProtection", typeof(DataProtectionOptions)),
        ("Microsoft365:Entra", typeof(EntraOptions)), ("Microsoft365:Graph", typeof(GraphOptions)), ("Microsoft365:SharePoint", typeof(SharePointOptions)), ("Microsoft365:Calls", typeof(CallOptions)),
    ];

    /// <summary>What .NET and App Service read by themselves.</summary>
    private static readonly string[] Platform = ["ASPNETCORE_ENVIRONMENT", "ASPNETCORE_FORWARDEDHEADERS_ENABLED", "ASPNETCORE_HTTP_PORTS", "DOTNET_EnableDiagnostics", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "WEBSITE_RUN_FROM_PACKAGE"];

    private static readonly HashSet<string> Named = [.. SourceFiles().SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value)), CloudSettings.Key];

    /// <param name="name">As an environment variable writes it.</param>
    public static bool Has(string name)
    {
        var key = name.Replace("__", ":", StringComparison.Ordinal);
        return Platform.Contains(name) || Named.Contains(key)
            || Bound.Any(bound => key.StartsWith(bound.Section + ":", StringComparison.Ordinal) && Leads(bound.Options, key[(bound.Section.Length + 1)..].Split(':')));
    }

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
