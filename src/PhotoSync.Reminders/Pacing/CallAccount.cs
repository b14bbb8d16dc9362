using PhotoSync.People;

namespace PhotoSync.Reminders.Pacing;

/// <summary>
/// Whose budget the connector calls of the present flow of control draw on. It goes along with <see langword="await"/>; calls of a flow for which nobody opened an
/// account draw on none.
/// </summary>
public sealed class CallAccount
{
    private static readonly AsyncLocal<CallAccount?> Ambient = new();

    private readonly TenantId tenant;
    private int paid;

    private CallAccount(TenantId tenant, int paid) => (this.tenant, this.paid) = (tenant, paid);

    /// <summary>Opens the account of a tenant for the present flow.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="paid">How many calls were waited for already.</param>
    public static void Open(TenantId tenant, int paid = 0) => Ambient.Value = new CallAccount(tenant, paid);

    /// <summary>Notes a call that is about to be made.</summary>
    /// <returns>The tenant whose budget it is still to be taken from; <see langword="null"/> where it was waited for already, or nobody opened an account.</returns>
    public static TenantId? Charge() => Ambient.Value is { } account && Interlocked.Decrement(ref account.paid) < 0 ? account.tenant : null;
}
