namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: it becomes the HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>Body, written as JSON; none if null. Members that cannot be set are left out of it.</summary>
    public object Body { get; set; }
}
