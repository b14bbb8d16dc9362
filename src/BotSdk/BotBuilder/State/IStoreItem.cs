namespace Microsoft.Bot.Builder;

/// <summary>An object that knows which version of itself was read, so that a newer one is not overwritten.</summary>
public interface IStoreItem
{
    /// <summary>The version; <c>*</c> overwrites whatever is there.</summary>
    string ETag { get; set; }
}
