using System.Net.Http.Headers;

namespace PhotoSync.Host.Messages;

/// <summary>What became on the wire of the connector calls of the present flow of control: the SDK's exceptions tell neither.</summary>
internal sealed class OutgoingCall
{
    private static readonly AsyncLocal<OutgoingCall?> Ambient = new();

    /// <summary>The one that is watched; <see langword="null"/> where nobody watches.</summary>
    public static OutgoingCall? Current => Ambient.Value;

    /// <summary>Whether the latest request may have arrived.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>How long its answer asked to wait.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>Watches the calls of the present flow from now on.</summary>
    public static OutgoingCall Watch() => Ambient.Value = new OutgoingCall();

    public void Begin() => (HasLeft, RetryAfter) = (true, null);

    /// <summary>No connection came about.</summary>
    public void NeverLeft() => HasLeft = false;

    public void Answered(RetryConditionHeaderValue? retryAfter, DateTimeOffset now) => RetryAfter = retryAfter?.Delta ?? retryAfter?.Date - now;
}
