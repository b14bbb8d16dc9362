using Microsoft.Extensions.Configuration.Json;

namespace PhotoSync.Host.Composition;

/// <summary>Secrets come from the environment, user secrets or Key Vault. A secret in <c>appsettings*.json</c> would travel with the files into images and repositories, so the Host does not start.</summary>
internal static class SecretsInFiles
{
    private static readonly string[] SecretWords = ["secret", "password", "certificate", "apikey", "accesskey", "token", "sharedaccess"];
    private static readonly string[] PublicWords = ["path", "file", "thumbprint", "kind", "url", "address", "endpoint"];
    private static readonly string[] InConnections = ["password=", "pwd=", "accountkey=", "sharedaccesskey=", "passfile="];

    /// <exception cref="StartRefused">There is one; the message names the setting and the file, never the value.</exception>
    public static void Refuse(IConfigurationManager configuration)
    {
        foreach (var provider in ((IConfigurationRoot)configuration).Providers.OfType<JsonConfigurationProvider>())
            if (provider.Source.Path is { } path && Path.GetFileName(path).StartsWith("appsettings", StringComparison.OrdinalIgnoreCase))
                Refuse(provider, Path.GetFileName(path));
    }

    private static void Refuse(JsonConfigurationProvider provider, string file)
    {
        foreach (var key in Keys(provider, parent: null))
            if (provider.TryGet(key, out var value) && !string.IsNullOrWhiteSpace(value) && IsSecret(key, value))
                throw new StartRefused($"{key} stands in {file}. Secrets belong in the environment, in user secrets or in Key Vault: take it out of the file.");
    }

    private static bool IsSecret(string key, string value) =>
        IsNamedSo(key) || Array.Exists(InConnections, word => value.Replace(" ", "", StringComparison.Ordinal).Contains(word, StringComparison.OrdinalIgnoreCase)) || value.Contains("PRIVATE KEY-----", StringComparison.Ordinal);

    // A list's items are named by its last word.
    private static bool IsNamedSo(string key)
    {
        var name = key.Split(ConfigurationPath.KeyDelimiter).LastOrDefault(part => !int.TryParse(part, out _)) ?? "";
        return Array.Exists(SecretWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) && !Array.Exists(PublicWords, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Keys(JsonConfigurationProvider provider, string? parent) => provider.GetChildKeys([], parent).Distinct().SelectMany(child =>
    {
        var key = parent is null ? child : ConfigurationPath.Combine(parent, child);
        return Keys(provider, key).Prepend(key);
    });
}
