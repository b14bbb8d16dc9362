namespace PhotoSync.Host.Tests.Administering;

/// <summary>How a page opened: when something was first painted and when it was of use, in milliseconds from the beginning of its navigation, and what was sent for it.</summary>
internal sealed record PageOpening
{
    /// <summary>Runs in each frame before its page: notes when the numbers stand there and were painted.</summary>
    public const string Watching = """
        new MutationObserver((_, observer) => {
          if (!document.querySelector("main:not([aria-busy]) h1")) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => performance.mark("useful")));
        }).observe(document, { subtree: true, childList: true, attributes: true });
        """;

    public const string Reading = """
        async () => {
          while (performance.getEntriesByName("useful").length === 0) await new Promise((done) => requestAnimationFrame(done));
          const sent = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
          return {
            firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
            useful: performance.getEntriesByName("useful")[0].startTime,
            kilobytes: sent.reduce((sum, one) => sum + one.transferSize, 0) / 1000,
            files: sent.length,
          };
        }
        """;

    public double FirstPaint { get; init; }

    public double Useful { get; init; }

    public double Kilobytes { get; init; }

    public int Files { get; init; }
}
