using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Sending;

/// <summary>The tables of campaigns.</summary>
internal sealed record PumpTables(ICampaignStore Campaigns, IRecipientStore Recipients, ILedgerStore Ledger);
