using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>Writes to SharePoint; those to the People Manager draw on the tenant's grant.</summary>
internal sealed class PacedCalls(Caller caller, PeopleManagerBudget budget)
{
    public async Task<WriteOutcome> WriteAsync(Call call, CancellationToken cancellationToken)
    {
        if (call.Operation is Operation.ChangeProfile)
            await budget.WaitAsync(call.Tenant, cancellationToken).ConfigureAwait(false);
        return await caller.WriteAsync(call, cancellationToken).ConfigureAwait(false);
    }

    public ReadFailure NotServed(Source source) => caller.NotServed(source);
}
