namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>A person, or a campaign, in a list to choose from.</summary>
/// <param name="Id">By which it is chosen.</param>
/// <param name="Name">What is shown.</param>
internal sealed record NamedChoice(string Id, string Name);
