using PhotoSync.Diagnosis;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Reminding;

/// <summary>A check after which reminders of people whose photo is right are turned to "done, thank you", whoever asked for it.</summary>
internal sealed class ThankfulCheck(IPhotoCheck check, ThanksQueue thanks) : IPhotoCheck
{
    public async Task<CheckResult> CheckAsync(CheckQuestion question, CancellationToken cancellationToken)
    {
        var result = await check.CheckAsync(question, cancellationToken);
        if (result.Finding.State is PhotoState.InSync or PhotoState.OnlyCachesStale)
            thanks.Add(question.Person);
        return result;
    }
}
