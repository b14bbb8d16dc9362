using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.People;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Asks for tokens in the asker's name, where people's own rights are used.</summary>
internal sealed class ConsentCheck(SignInOptions options) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (options.Acting is not ActingMode.Delegated)
            return CheckOutcome.Fine;
        if (examination.Asker is not { } asker)
            return CheckOutcome.NotTried(UntriedReason.NobodySignedIn);
        var outcomes = new[]
        {
            await examination.SignInAsync(ProbedService.Graph, new Acting.AsPerson(asker), cancellationToken),
            await examination.SignInAsync(ProbedService.SharePoint, new Acting.AsPerson(asker), cancellationToken),
        };
        var missing = outcomes.OfType<ProbeOutcome.NoToken>().Select(outcome => outcome.Consent).OfType<string>().Distinct().ToList();
        if (missing.Count > 0)
            return CheckOutcome.Found(Fault.ConsentMissing, string.Join(", ", missing));
        return outcomes.All(outcome => outcome is ProbeOutcome.Fine) ? CheckOutcome.Fine : CheckOutcome.NotTried(UntriedReason.NoToken);
    }
}
