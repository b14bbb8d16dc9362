using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>The Bot Connector's routes below its service URL. Each is marked with the name by which faults and limits know it.</summary>
internal static class ConnectorEndpoints
{
    public static void MapConnector(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<BotGate>();
        var bot = app.MapGroup("/smba/emea/v3").AddEndpointFilter((context, next) => gate.PassAsync(context, next));
        bot.MapPost("/conversations", ConversationCalls.CreateAsync).WithMetadata(new BotCall("create"));
        bot.MapPost("/conversations/{chat}/activities", ActivityCalls.SendAsync).WithMetadata(new BotCall("send"));
        bot.MapPost("/conversations/{chat}/activities/{activity}", ActivityCalls.SendAsync).WithMetadata(new BotCall("send"));
        bot.MapPut("/conversations/{chat}/activities/{activity}", ActivityCalls.UpdateAsync).WithMetadata(new BotCall("update"));
        bot.MapDelete("/conversations/{chat}/activities/{activity}", ActivityCalls.Delete).WithMetadata(new BotCall("delete"));
        bot.MapGet("/conversations/{chat}/activities/{activity}/members", MemberCalls.All).WithMetadata(new BotCall("members"));
        bot.MapGet("/conversations/{chat}/members", MemberCalls.All).WithMetadata(new BotCall("members"));
        bot.MapGet("/conversations/{chat}/members/{member}", MemberCalls.One).WithMetadata(new BotCall("members"));
        bot.MapGet("/conversations/{chat}/pagedmembers", MemberCalls.Page).WithMetadata(new BotCall("members"));
        bot.MapGet("/attachments/{attachment}", AttachmentCalls.Describe).WithMetadata(new BotCall("attachment"));
        bot.MapGet("/attachments/{attachment}/views/{view}", AttachmentCalls.View).WithMetadata(new BotCall("attachment"));
    }
}
