namespace PhotoSync.LocalTenant.Faults;

/// <summary>What a fault script does to a request.</summary>
internal enum FaultKind
{
    /// <summary>Answers with the script's status, headers and body in the service's stead.</summary>
    Answer,

    /// <summary>Only waits, then lets the service answer.</summary>
    Delay,

    /// <summary>Cuts the connection without an answer, before the service saw the request.</summary>
    Drop,

    /// <summary>Lets the service do its work and cuts the connection instead of answering.</summary>
    DropAfter,

    /// <summary>Announces the service's whole answer and sends half of it.</summary>
    Truncate,

    /// <summary>Sends the service's answer in drips, a few bytes every <see cref="FaultScript.Delay"/>.</summary>
    SlowDrip,

    /// <summary>Sends the service's answer under the script's content type.</summary>
    WrongType,

    /// <summary>Answers with a page of HTML, as gateways do.</summary>
    Html,

    /// <summary>Answers with a JSON text that goes on for <see cref="HugeAnswer.Bytes"/>.</summary>
    Huge,
}
