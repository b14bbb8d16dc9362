using PhotoSync.Host.Composition;

namespace PhotoSync.Host.LocalMode;

/// <summary>Where the Host listens in local mode: one port on loopback.</summary>
internal static class LocalAddress
{
    private const int DefaultPort = 5280;

    /// <exception cref="StartRefused">The configured address is not on loopback.</exception>
    public static Uri Choose(string? urls)
    {
        var wanted = (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
        {
            [] => new Uri($"http://localhost:{DefaultPort}"),
            [var first, ..] when Uri.TryCreate(first, UriKind.Absolute, out var address) => address,
            [var first, ..] => throw new StartRefused($"{first} is no address to listen at."),
        };
        if (!wanted.IsLoopback)
            throw new StartRefused($"Local mode listens on this machine only, not at {wanted}.");

        return new Uri($"http://localhost:{Ports.FreeOr(wanted.Port)}/");
    }
}
