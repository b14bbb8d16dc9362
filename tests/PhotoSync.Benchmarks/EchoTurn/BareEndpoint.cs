using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;

namespace PhotoSync.Benchmarks.EchoTurn;

/// <summary>The least that an echoing bot must do, with nothing of a Bot SDK: check the token, read the text, post the reply.</summary>
internal sealed class BareEndpoint(EchoIssuer issuer)
{
    private static readonly JsonWebTokenHandler Tokens = new();

    private readonly Microsoft.IdentityModel.Tokens.TokenValidationParameters _check = issuer.Check;
    private readonly HttpClient _http = issuer.CreateClient("connector");

    public async Task CheckAsync(HttpContext context)
    {
        var token = context.Request.Headers.Authorization.ToString()["Bearer ".Length..];
        var result = await Tokens.ValidateTokenAsync(token, _check);
        context.Response.StatusCode = result.IsValid ? 200 : 401;
    }

    public async Task ReplyAsync(HttpContext context)
    {
        await CheckAsync(context);
        using var activity = await JsonDocument.ParseAsync(context.Request.Body);
        var root = activity.RootElement;
        var conversation = root.GetProperty("conversation");
        var id = root.GetProperty("id").GetString()!;
        var reply = JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "message", serviceUrl = root.GetProperty("serviceUrl"), channelId = root.GetProperty("channelId"), from = root.GetProperty("recipient"),
            conversation, recipient = root.GetProperty("from"), locale = root.GetProperty("locale"), text = "echo: " + root.GetProperty("text").GetString(),
            inputHint = "acceptingInput", replyToId = id,
        });
        var url = $"{root.GetProperty("serviceUrl").GetString()}v3/conversations/{Uri.EscapeDataString(conversation.GetProperty("id").GetString()!)}/activities/{id}";
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(reply) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "token-of-the-bot");
        using var response = await _http.SendAsync(request);
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        _ = answer.RootElement.GetProperty("id").GetString();
    }
}
