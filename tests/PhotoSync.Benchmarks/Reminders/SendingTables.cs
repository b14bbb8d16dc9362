using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Timing;

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>The database of the node that is measured.</summary>
internal static class SendingTables
{
    private static readonly CampaignMessage Message = new("benchmark", null);

    public static TenantId Tenant(int number) => new(new Guid($"c0ffee00-0000-4000-8000-{number:d12}"));

    public static Reminder Reminder(int tenant, Guid person) => new(new CampaignId(1), new PersonId(Tenant(tenant), person), Message, null);

    public static async Task<IReadOnlyList<CampaignId>> PlanAsync(string folder, int tenants, int people)
    {
        await using var database = new SqliteDatabase(folder);
        await database.MigrateAsync(CancellationToken.None);
        var store = new CampaignStore(database);
        var campaigns = new List<CampaignId>();
        for (var tenant = 1; tenant <= tenants; tenant++)
        {
            var plan = new CampaignPlan(Tenant(tenant), new Audience.Everyone(), Message, new Schedule.AtOnce());
            var campaign = new Campaign(default, plan, CampaignStatus.Scheduled, DateTimeOffset.UtcNow) { Counted = people, CreatedAt = DateTimeOffset.UtcNow };
            campaigns.Add((await store.AddAsync(campaign, CancellationToken.None)).Id);
        }

        return campaigns;
    }

    public static async Task<long> SizeWhenSettledAsync(string folder, IReadOnlyList<CampaignId> campaigns)
    {
        await using var database = new SqliteDatabase(folder);
        foreach (var campaign in campaigns)
            while (!(await new RecipientStore(database).SumAsync(campaign, CancellationToken.None)).IsSettled)
                await Task.Delay(TimeSpan.FromMilliseconds(50));
        return await database.FindAsync<long>("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()", new { }, CancellationToken.None);
    }
}
