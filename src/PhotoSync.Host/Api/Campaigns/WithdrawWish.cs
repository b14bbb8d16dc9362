using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>How cards already sent are taken back.</summary>
internal sealed record WithdrawWish(Withdrawal How = Withdrawal.Rewrite);
