using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Delivery;

namespace PhotoSync.LocalTenant.Teams.Client;

/// <summary>A message on its way: as it stands in the chat, and the bot's answer to its turn once there is one.</summary>
internal sealed record Sending(ChatMessage Message, Task<BotAnswer> Delivery);
