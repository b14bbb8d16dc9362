using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace PhotoSync.Host.Storage.Secrets;

/// <summary>Keeps the data-protection keys in the database, so that all nodes share them. In tenant mode they come here already wrapped.</summary>
internal sealed class DataProtectionKeyStore(Database database) : IXmlRepository
{
    // The interface is synchronous; it is called at start and when a key is made, every 90 days.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. database.ListAsync<string>("SELECT content FROM data_protection_keys", new { }, CancellationToken.None).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => database.ChangeAsync(
        "INSERT INTO data_protection_keys (name, content) VALUES (@name, @content) ON CONFLICT (name) DO UPDATE SET content = excluded.content",
        new { name = friendlyName, content = element.ToString(SaveOptions.DisableFormatting) },
        CancellationToken.None).GetAwaiter().GetResult();
}
