#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Fills the placeholders of both manifests and writes two packages, ready to upload:
//   dotnet run appPackage/package.cs -- --bot-id GUID --domain photosync.contoso.com --developer "Contoso IT" --website https://contoso.com
// Optional: --cloud GccHigh · --privacy URL · --terms URL · --app-id GUID · --admin-app-id GUID · --version 1.2.3 · --out FOLDER
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

try
{
    var given = Arguments.Read(args);
    var source = Path.Combine(Directory.GetCurrentDirectory(), "appPackage");
    var into = Directory.CreateDirectory(given.Or("out", Path.Combine("artifacts", "teams"))).FullName;
    var values = Values.From(given, Path.Combine(source, "..", "Directory.Build.props"));
    Console.WriteLine(Package.Write(source, Path.Combine(into, "PhotoSync.zip"), values));
    Console.WriteLine(Package.Write(Path.Combine(source, "admin"), Path.Combine(into, "PhotoSync.Admin.zip"), values));
    return 0;
}
catch (Exception mistake) when (mistake is ArgumentException or FileNotFoundException or DirectoryNotFoundException)
{
    Console.Error.WriteLine(mistake.Message);
    return 1;
}

internal sealed class Arguments(IReadOnlyDictionary<string, string> given)
{
    private static readonly string[] Known = ["bot-id", "domain", "developer", "website", "cloud", "privacy", "terms", "app-id", "admin-app-id", "version", "out"];

    public static Arguments Read(string[] args)
    {
        var given = new Dictionary<string, string>();
        for (var i = 0; i < args.Length; i += 2)
        {
            var name = args[i].TrimStart('-');
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || !Known.Contains(name)) throw new ArgumentException($"{args[i]} is no option. Known: --{string.Join(" --", Known)}");
            given[name] = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} needs a value.");
        }

        return new Arguments(given);
    }

    public string this[string name] => given.TryGetValue(name, out var value) ? value : throw new ArgumentException($"--{name} is missing.");

    public string Or(string name, string otherwise) => given.GetValueOrDefault(name, otherwise);
}

internal static partial class Values
{
    public static Dictionary<string, string> From(Arguments given, string buildProps)
    {
        var bot = Guid.TryParse(given["bot-id"], out var id) ? id : throw new ArgumentException("--bot-id is the application (client) id of the bot registration, a GUID.");
        var domain = Domain().IsMatch(given["domain"]) ? given["domain"].ToLowerInvariant() : throw new ArgumentException("--domain is a host name alone, without https:// and without a path.");
        var website = Page(given, "website", given["website"]);
        return new()
        {
            ["BOT_ID"] = bot.ToString(),
            ["BOT_DOMAIN"] = domain,
            ["TOKEN_DOMAIN"] = given.Or("cloud", "Global") switch
            {
                "Global" => "token.botframework.com",
                "GccHigh" => "token.botframework.azure.us",
                _ => throw new ArgumentException("--cloud is Global or GccHigh."),
            },
            ["TEAMS_APP_ID"] = given.Or("app-id", Derived(bot, "employees")),
            ["ADMIN_TEAMS_APP_ID"] = given.Or("admin-app-id", Derived(bot, "administrators")),
            ["DEVELOPER_NAME"] = given["developer"],
            ["DEVELOPER_WEBSITE"] = website,
            ["DEVELOPER_PRIVACY"] = Page(given, "privacy", website),
            ["DEVELOPER_TERMS"] = Page(given, "terms", website),
            ["APP_VERSION"] = given.Or("version", XDocument.Load(buildProps).Descendants("Version").Single().Value),
        };
    }

    private static string Page(Arguments given, string name, string otherwise) =>
        given.Or(name, otherwise) is var page && Uri.TryCreate(page, UriKind.Absolute, out var address) && address.Scheme == "https" ? page : throw new ArgumentException($"--{name} is an https address.");

    /// <summary>An id of its own for each package, the same at each run, so that an upload updates the app instead of adding a second one.</summary>
    private static string Derived(Guid bot, string audience)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{bot:D}/{audience}"))[..16];
        hash[7] = (byte)((hash[7] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash).ToString();
    }

    [GeneratedRegex(@"^([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$")]
    private static partial Regex Domain();
}

internal static partial class Package
{
    private static readonly string[] Icons = ["color.png", "outline.png"];

    public static string Write(string folder, string zip, Dictionary<string, string> values)
    {
        File.Delete(zip);
        using var archive = ZipFile.Open(zip, ZipArchiveMode.Create);
        Add(archive, "manifest.json", Encoding.UTF8.GetBytes(Filled(File.ReadAllText(Path.Combine(folder, "manifest.json")), values)));
        foreach (var file in Icons.Concat(Directory.EnumerateFiles(Path.Combine(folder, "languages"), "*.json").Order().Select(path => $"languages/{Path.GetFileName(path)}")))
            Add(archive, file, File.ReadAllBytes(Path.Combine(folder, file)));
        return zip;
    }

    private static string Filled(string manifest, Dictionary<string, string> values) => Placeholder().Replace(manifest, place =>
        values.TryGetValue(place.Groups["name"].Value, out var value)
            ? System.Text.Json.JsonEncodedText.Encode(value).ToString()
            : throw new ArgumentException($"The manifest asks for {place.Value}, which nothing fills."));

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    }

    [GeneratedRegex(@"\$\{\{(?<name>\w+)\}\}")]
    private static partial Regex Placeholder();
}
