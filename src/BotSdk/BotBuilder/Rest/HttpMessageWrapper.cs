namespace Microsoft.Rest;

/// <summary>What is kept of an HTTP message once its connection is gone.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>The body as text; empty where there was none.</summary>
    public string Content { get; set; }
}
