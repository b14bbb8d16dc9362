namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key.</summary>
public interface IStorage
{
    /// <summary>What is kept under these keys; a key without anything is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Keeps these objects. An <see cref="IStoreItem"/> whose <see cref="IStoreItem.ETag"/> is neither null, nor <c>*</c>, nor that of what is
    /// kept, is not written, and the call fails.
    /// </summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Forgets what is kept under these keys.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
