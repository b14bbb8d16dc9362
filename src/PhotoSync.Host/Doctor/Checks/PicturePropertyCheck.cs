using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Infers from many people's findings whether the Picture property may be edited (S14): no interface tells it.</summary>
internal sealed class PicturePropertyCheck(ITenantSigns signs) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken) =>
        await signs.PictureLooksNotEditableAsync(examination.Tenant, cancellationToken) ? CheckOutcome.Found(Fault.PictureNotEditable) : CheckOutcome.Fine;
}
