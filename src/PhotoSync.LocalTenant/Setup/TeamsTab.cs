namespace PhotoSync.LocalTenant.Setup;

/// <summary>A static tab of the Teams app: a page that Teams shows in a frame.</summary>
/// <param name="EntityId">The tab's id, which the page gets as <c>page.id</c>.</param>
/// <param name="Name">What the tab is called.</param>
/// <param name="Url">The page, absolute or relative to the bot's origin; may hold placeholders such as <c>{locale}</c>.</param>
/// <param name="AdminOnly">Whether only people with the app role PhotoSync.Admin have it, because their package alone holds it.</param>
public sealed record TeamsTab(string EntityId, string Name, string Url, bool AdminOnly = false);
