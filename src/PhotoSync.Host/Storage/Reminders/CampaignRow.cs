using System.Text.Json;
using System.Text.Json.Serialization;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>A campaign as columns.</summary>
internal sealed class CampaignRow
{
    public const string Columns = """
        id AS Id, terms AS Terms, status AS Status, hold AS Hold, starts_at AS StartsAt, counted AS Counted, recipients AS Recipients,
        withdrawal AS Withdrawal, created_by AS CreatedBy, created_at AS CreatedAt
        """;

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public long Id { get; init; }

    public string Terms { get; init; } = "";

    public string Status { get; init; } = "";

    public string Hold { get; init; } = "";

    public string StartsAt { get; init; } = "";

    public int Counted { get; init; }

    public int? Recipients { get; init; }

    public string? Withdrawal { get; init; }

    public string CreatedBy { get; init; } = "";

    public string CreatedAt { get; init; } = "";

    public Campaign ToCampaign() =>
        new(new CampaignId(Id), JsonSerializer.Deserialize<CampaignPlan>(Terms, Json)!, Enum.Parse<CampaignStatus>(Status), Utc.Read(StartsAt))
        {
            Hold = Enum.Parse<CampaignHold>(Hold),
            Counted = Counted,
            Recipients = Recipients,
            Withdrawal = Withdrawal is null ? null : Enum.Parse<Withdrawal>(Withdrawal),
            CreatedBy = Guid.Parse(CreatedBy),
            CreatedAt = Utc.Read(CreatedAt),
        };

    /// <summary>Adds a campaign under the next number.</summary>
    public static async Task<Campaign> InsertAsync(Transaction rows, Campaign campaign)
    {
        var id = await rows.FindAsync<long>("UPDATE campaign_numbers SET last = last + 1 WHERE id = 1 RETURNING last", new { });
        await rows.ChangeAsync(
            """
            INSERT INTO campaigns (id, tenant, terms, status, hold, starts_at, counted, created_by, created_at, is_open)
            VALUES (@id, @tenant, @terms, @status, @hold, @starts, @counted, @by, @at, @open)
            """,
            new
            {
                id,
                tenant = campaign.Plan.Tenant.ToString(),
                terms = JsonSerializer.Serialize(campaign.Plan, Json),
                status = campaign.Status.ToString(),
                hold = campaign.Hold.ToString(),
                starts = Utc.Write(campaign.StartsAt),
                counted = (long)campaign.Counted,
                by = campaign.CreatedBy.ToString(),
                at = Utc.Write(campaign.CreatedAt),
                open = campaign.Status == CampaignStatus.Draft ? 0L : 1L,
            });
        return campaign with { Id = new CampaignId(id) };
    }
}
