using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace BotSdk.Tests;

/// <summary>Things whose making says nothing about the test.</summary>
internal static class Some
{
    public static IConfiguration Settings(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => setting.Value)).Build();

    /// <summary>A message of Ann's in a chat with the bot.</summary>
    public static Activity Message() => new("message")
    {
        Id = "m-1", ChannelId = "msteams", ServiceUrl = "https://service.example/", From = new ChannelAccount("29:ann", "Ann"), Recipient = new ChannelAccount("28:bot", "Bot"), Conversation = new ConversationAccount(id: "a:1"),
    };
}
