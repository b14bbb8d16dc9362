namespace PhotoSync.Host.Trying;

/// <summary>What all stories share.</summary>
/// <param name="Tenant">The tenant's address.</param>
/// <param name="Chat">The way to everybody's client.</param>
/// <param name="Clock">The tenant's clock.</param>
/// <param name="FirstWords">Lets a few people begin at once: the first turn signs them in, which costs the most.</param>
internal sealed record Scene(Uri Tenant, ChatClient Chat, SharedClock Clock, SemaphoreSlim FirstWords);
