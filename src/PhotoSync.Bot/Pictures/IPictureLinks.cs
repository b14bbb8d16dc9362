namespace PhotoSync.Bot.Pictures;

/// <summary>Addresses of the pictures in cards, served by the host: signed, unguessable, bound to one interaction.</summary>
public interface IPictureLinks
{
    /// <summary>The address of one picture.</summary>
    /// <param name="interactionId">The card's interaction.</param>
    /// <param name="kind">Which picture.</param>
    /// <param name="asOf">The look that the card tells of. It is part of the address, since proxies keep what they fetched: a later look gets another address.</param>
    Uri For(string interactionId, PictureKind kind, DateTimeOffset asOf);
}
