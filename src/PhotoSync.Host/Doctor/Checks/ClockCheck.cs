using System.Globalization;
using PhotoSync.Bot.Administering.Doctor;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Compares this machine's clock with the login service's. Entra forgives five minutes; one is a sign that nobody sets the clock.</summary>
internal sealed class ClockCheck : ICheck
{
    public static readonly TimeSpan Forgiven = TimeSpan.FromMinutes(1);

    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken) =>
        await examination.Probes.ReadClockAsync(examination.Tenant, cancellationToken) switch
        {
            null => CheckOutcome.NotTried(UntriedReason.NoAnswer),
            { } ahead when ahead.Duration() > Forgiven => CheckOutcome.Found(Fault.ClockIsOff, Math.Round(ahead.Duration().TotalSeconds).ToString(CultureInfo.InvariantCulture)),
            _ => CheckOutcome.Fine,
        };
}
