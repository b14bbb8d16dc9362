using PhotoSync.People;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>The wish not to be reminded of people who were forgotten since.</summary>
internal interface IForgottenWishes
{
    /// <summary>Those of some people of a tenant who wished it.</summary>
    Task<IReadOnlyList<Guid>> AmongAsync(TenantId tenant, IReadOnlyList<Guid> people, CancellationToken cancellationToken);
}
