using System.Globalization;
using System.Security.Cryptography;
using PhotoSync.Bot.Administering.Doctor;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Looks when the application's certificate ends. Certificates live by the machine's clock.</summary>
internal sealed class CertificateCheck : ICheck
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    public Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken) => Task.FromResult(Look(examination, TimeProvider.System.GetUtcNow()));

    private static CheckOutcome Look(Examination examination, DateTimeOffset now)
    {
        try
        {
            return examination.Probes.CertificateEnds() is [var end, ..] && end < now + Soon ? Ending(end, now) : CheckOutcome.Fine;
        }
        catch (Exception e) when (e is CryptographicException or FormatException or IOException or UnauthorizedAccessException)
        {
            return CheckOutcome.Found(Fault.SettingInvalid, "Microsoft365:Entra:Credential: the certificate and its private key can't be read.");
        }
    }

    private static CheckOutcome Ending(DateTimeOffset end, DateTimeOffset now)
    {
        var day = end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return end <= now
            ? CheckOutcome.Found(Fault.CertificateEnded, day)
            : CheckOutcome.Found(Fault.CertificateEndsSoon, day, Math.Floor((end - now).TotalDays).ToString(CultureInfo.InvariantCulture));
    }
}
