using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>Writes to SharePoint, which draw on what it grants the tenant.</summary>
internal sealed class PacedCalls(Caller caller, SharePointBudget budget)
{
    public async Task<WriteOutcome> WriteAsync(Call call, CancellationToken cancellationToken)
    {
        await (call.Operation is Operation.ChangeProfile
            ? budget.WaitForProfileAsync(call.Tenant, cancellationToken)
            : budget.WaitForFileAsync(call.Tenant, cancellationToken)).ConfigureAwait(false);
        return await caller.WriteAsync(call, cancellationToken).ConfigureAwait(false);
    }

    public ReadFailure NotServed(Source source) => caller.NotServed(source);
}
