using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Teams.Connector;

namespace PhotoSync.LocalTenant.Teams.Tokens;

/// <summary>The Bot Framework token service (domain facts §4.8), and the window in which a person signs in.</summary>
internal static class TokenServiceEndpoints
{
    public static void MapTokenService(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<BotGate>();
        var bot = app.MapGroup("/token/api").AddEndpointFilter((context, next) => gate.PassAsync(context, next));
        bot.MapGet("/usertoken/GetToken", TokenCalls.Get).WithMetadata(new BotCall("getToken"));
        bot.MapPost("/usertoken/exchange", TokenCalls.ExchangeAsync).WithMetadata(new BotCall("exchange"));
        bot.MapDelete("/usertoken/SignOut", TokenCalls.SignOut).WithMetadata(new BotCall("signOut"));
        bot.MapGet("/usertoken/GetTokenStatus", TokenCalls.Status).WithMetadata(new BotCall("getToken"));
        bot.MapPost("/usertoken/GetAadTokens", TokenCalls.GetAadTokensAsync).WithMetadata(new BotCall("getToken"));
        bot.MapGet("/botsignin/GetSignInResource", SignInWindow.GetResource).WithMetadata(new BotCall("signIn"));
        app.MapGet("/token/signin/{ticket}", SignInWindow.Describe);
        app.MapPost("/token/signin/{ticket}", SignInWindow.Confirm);
    }
}
