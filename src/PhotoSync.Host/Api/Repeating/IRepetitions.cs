namespace PhotoSync.Host.Api.Repeating;

/// <summary>The requests that were made with a key, kept for a day.</summary>
internal interface IRepetitions
{
    /// <summary>Shows a key; whoever is told that it is the first time must keep the answer or forget the key.</summary>
    Task<Repetition> BeginAsync(CallKey call, CancellationToken cancellationToken);

    /// <summary>Keeps the answer.</summary>
    Task KeepAsync(CallKey call, RepeatableAnswer answer, CancellationToken cancellationToken);

    /// <summary>Forgets the key, so that it may be tried again.</summary>
    Task ForgetAsync(CallKey call, CancellationToken cancellationToken);
}
