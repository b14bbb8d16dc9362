using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.Privacy;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>What is written of campaigns.</summary>
/// <param name="Recipients">Who got what.</param>
/// <param name="Audit">Who ordered what.</param>
/// <param name="Counts">What of it administrators may see.</param>
internal sealed record CampaignPapers(IRecipientStore Recipients, OrderAudit Audit, GroupCounts Counts);
