using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Reminders.Pacing;

/// <summary>Has each follow-up wait for its place in the tenant's budget, before all campaigns.</summary>
internal sealed class PacedFollowUps(IFollowUpHandler handler, ITenantCalls calls) : IFollowUpHandler
{
    public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        await calls.TakeForFollowUpAsync(followUp.Person.Tenant, cancellationToken);
        CallAccount.Open(followUp.Person.Tenant, paid: 1);
        return await handler.HandleAsync(followUp, cancellationToken);
    }
}
