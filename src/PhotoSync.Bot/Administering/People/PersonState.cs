namespace PhotoSync.Bot.Administering.People;

/// <summary>Whom a card is about, by object id.</summary>
internal sealed record PersonState(Guid Person);
