using PhotoSync.Coverage.Keeping;
using PhotoSync.Diagnosis;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Repeats a look that failed in passing, no sooner than the service asks.</summary>
internal sealed class PatientLook(PersonLook look, TokenReader tokens, SweepPace pace, TimeProvider clock)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    private readonly Setbacks setbacks = new(pace.MostSetbacks);

    /// <exception cref="SweepHalted">Too many looks in a row have failed.</exception>
    public async Task<SweepResult> LookAsync(SweepSubject subject, Reading<ExchangePhoto?> photo, SweepScope scope, CancellationToken cancellationToken)
    {
        for (var (attempt, pause) = (0, FirstPause); ; attempt++, pause *= 2)
        {
            var result = await look.LookAsync(subject, photo, scope, cancellationToken);
            if (attempt == pace.Repetitions || result.Finding is not { State: PhotoState.CannotTell, Remedy: Remedy.TryAgainLater })
            {
                setbacks.Note(result.Finding);
                return result;
            }

            await Task.Delay(PauseAfter(result.Finding, pause), clock, cancellationToken);
            if (!photo.IsKnown)
                photo = (await tokens.ReadAsync([subject], cancellationToken))[0];
        }
    }

    private static TimeSpan PauseAfter(Finding finding, TimeSpan pause) =>
        finding.Evidence.Failures.Max(failure => failure.RetryAfter) is { } asked && asked > pause ? asked : pause;
}
