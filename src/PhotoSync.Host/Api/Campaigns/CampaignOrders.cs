using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.SigningIn;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>What an administrator may do with campaigns.</summary>
internal static class CampaignOrders
{
    public static void MapCampaignOrders(this IEndpointRouteBuilder campaigns)
    {
        campaigns.MapPost("", DraftAsync).WithSummary("Counts what a campaign would do and keeps it as a draft. Nothing is sent.");
        campaigns.MapPost("/{id:long}/confirm", ConfirmAsync).WithSummary("Lets a draft go. Over ten recipients their number must be given.");
        Map(campaigns, "pause", AuditAct.CampaignPaused, (desk, campaign, token) => desk.PauseAsync(campaign.Id, token)).WithSummary("From now on no further message is sent.");
        Map(campaigns, "resume", AuditAct.CampaignResumed, (desk, campaign, token) => desk.ResumeAsync(campaign.Plan.Tenant, campaign.Id, token)).WithSummary("Goes on after a pause.");
        Map(campaigns, "cancel", AuditAct.CampaignCancelled, (desk, campaign, token) => desk.CancelAsync(campaign.Plan.Tenant, campaign.Id, token)).WithSummary("Ends it for good; whoever was not served is skipped.");
        campaigns.MapPost("/{id:long}/withdraw", (ClaimsPrincipal user, long id, WithdrawWish wish, CampaignRoom room, CancellationToken token) => OrderAsync(
            user, id, room, new Order(AuditAct.CampaignWithdrawn, (desk, campaign) => desk.WithdrawAsync(campaign.Plan.Tenant, campaign.Id, wish.How, token)))).WithSummary("Ends it and takes back the cards already sent.");
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder campaigns, string verb, AuditAct act, Func<CampaignDesk, Campaign, CancellationToken, Task<bool>> order) =>
        campaigns.MapPost($"/{{id:long}}/{verb}", (ClaimsPrincipal user, long id, CampaignRoom room, CancellationToken token) =>
            OrderAsync(user, id, room, new Order(act, (desk, campaign) => order(desk, campaign, token))));

    private static async Task<Results<Created<DraftAnswer>, ProblemHttpResult>> DraftAsync(ClaimsPrincipal user, CampaignWish wish, CampaignRoom room, CancellationToken cancellationToken)
    {
        if (wish.Fault is { } fault)
            return ApiProblems.Invalid(fault);
        var plan = wish.ToPlan(user.Person().Tenant);
        if (room.Desk.FindFault(plan) is { } planFault)
            return PlanProblems.Of(planFault);
        try
        {
            var draft = await room.Desk.DraftAsync(plan, user.Person().ObjectId, cancellationToken);
            await room.Audit.NoteAsync(user, AuditAct.CampaignPlanned, $"{draft.Campaign.Id}");
            return TypedResults.Created($"/api/v1/campaigns/{draft.Campaign.Id}", room.Show(draft));
        }
        catch (AudienceUnreadException unread)
        {
            return PlanProblems.Of(unread.Failure);
        }
    }

    private static async Task<Results<Ok<CampaignAnswer>, ProblemHttpResult>> ConfirmAsync(ClaimsPrincipal user, long id, ConfirmWish wish, CampaignRoom room, CancellationToken cancellationToken)
    {
        if (await room.FindAsync(user.Person().Tenant, id, cancellationToken) is not { } campaign)
            return ApiProblems.NotFound("campaign");
        var outcome = await room.Desk.ConfirmAsync(campaign.Id, wish.Recipients, cancellationToken);
        if (outcome == ConfirmOutcome.Scheduled)
            await room.Audit.NoteAsync(user, AuditAct.CampaignConfirmed, $"{campaign.Id}");
        return outcome switch
        {
            ConfirmOutcome.Scheduled => TypedResults.Ok(room.Show((await room.FindAsync(campaign.Plan.Tenant, id, cancellationToken))!)),
            ConfirmOutcome.WrongNumber => ApiProblems.Conflict("wrong-number", "That is not the number of recipients.", "Give the number that the draft counted as \"recipients\"."),
            ConfirmOutcome.NobodyToRemind => ApiProblems.Conflict("nobody-to-remind", "Nobody would be reached.", "Make a draft with another audience."),
            _ => ApiProblems.Conflict("no-draft", "This campaign is no draft any more.", "Look at its status."),
        };
    }

    private static async Task<Results<Ok<CampaignAnswer>, ProblemHttpResult>> OrderAsync(ClaimsPrincipal user, long id, CampaignRoom room, Order order)
    {
        var tenant = user.Person().Tenant;
        if (await room.FindAsync(tenant, id, CancellationToken.None) is not { } campaign)
            return ApiProblems.NotFound("campaign");
        if (!await order.RunAsync(room.Desk, campaign) || await room.FindAsync(tenant, id, CancellationToken.None) is not { } after)
            return ApiProblems.Conflict("not-now", "The campaign is not in a state for this.", $"Its status is {campaign.Status}.");
        await room.Audit.NoteAsync(user, order.Act, $"{campaign.Id}");
        return TypedResults.Ok(room.Show(after));
    }

    private sealed record Order(AuditAct Act, Func<CampaignDesk, Campaign, Task<bool>> RunAsync);
}
