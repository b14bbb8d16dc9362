namespace PhotoSync.Microsoft365.Wire;

/// <summary>
/// The clock of wires: time-outs, pauses and the life of tokens run on the machine's time, even where the product's clock is moved by hand.
/// </summary>
internal sealed record WireClock(TimeProvider Time);
