using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects as JSON in memory, for one process and as long as it lives.</summary>
public class MemoryStorage : IStorage
{
    private const string ETag = "eTag";

    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _items;
    private readonly Lock _lock = new();
    private int _version;

    /// <summary>One that writes with this serializer and starts with these objects.</summary>
    public MemoryStorage(JsonSerializer jsonSerializer = null, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? JsonSerializer.Create(new JsonSerializerSettings { ReferenceLoopHandling = ReferenceLoopHandling.Error });
        _items = dictionary ?? [];
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item))
                    found[key] = item.DeepClone();
            }
        }
        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
                CheckVersion(key, value as IStoreItem);
            foreach (var (key, value) in changes)
                _items[key] = Versioned(value);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }
        return Task.CompletedTask;
    }

    private void CheckVersion(string key, IStoreItem item)
    {
        if (item?.ETag is null or "*" || !_items.TryGetValue(key, out var kept))
            return;
        var current = (string)kept[ETag];
        if (current != null && current != item.ETag)
            throw new InvalidOperationException($"Etag conflict. Original: {item.ETag}, current: {current}.");
    }

    private JObject Versioned(object value)
    {
        var item = JObject.FromObject(value, _serializer);
        if (value is IStoreItem)
        {
            item.Remove(nameof(IStoreItem.ETag));
            item[ETag] = (++_version).ToString(CultureInfo.InvariantCulture);
        }
        return item;
    }
}
