namespace PhotoSync.LocalTenant.Control.Api;

/// <summary>A control call that asks for what cannot be done; the message is for whoever made it.</summary>
internal sealed class ControlException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
