using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Interactions;

/// <summary>Opens interactions and changes their state, whoever else changes it at the same time.</summary>
internal sealed class InteractionDesk(IInteractionStore store, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private const int IdBytes = 16;
    private const int MostTries = 8;

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <param name="turn">Whom it is with, and where.</param>
    /// <param name="kind">Which talk it is.</param>
    /// <param name="state">Its first state.</param>
    /// <param name="activityId">The message whose card it takes over; <see langword="null"/> where a new one will be sent.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Interaction> OpenAsync<TState>(Turn turn, string kind, TState state, string? activityId, CancellationToken cancellationToken)
        where TState : class
    {
        var now = clock.GetUtcNow();
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));
        var interaction = new Interaction(id, turn.Person, WhoWrites.IsGraphsName(turn.ConversationId) ? "" : turn.ConversationId, kind, activityId, Write(state), now, now + Lifetime, 1);
        await store.AddAsync(interaction, cancellationToken);
        return interaction;
    }

    public static TState Read<TState>(Interaction interaction)
        where TState : class =>
        JsonSerializer.Deserialize<TState>(interaction.State, Json) ?? throw new JsonException("The state of an interaction is null.");

    /// <summary>Changes the state of the newest version.</summary>
    /// <param name="id">Of which interaction.</param>
    /// <param name="change">Makes the new state of the present one; <see langword="null"/> leaves it alone.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The changed interaction; <see langword="null"/> where it was left alone or is gone. Of several changes at once that exclude each other, one is made.</returns>
    public Task<Interaction?> ChangeAsync<TState>(string id, Func<TState, TState?> change, CancellationToken cancellationToken)
        where TState : class =>
        ReplaceAsync(id, found => change(Read<TState>(found)) is { } state ? found with { State = Write(state) } : null, cancellationToken);

    /// <summary>Notes which message shows the card.</summary>
    public Task<Interaction?> ShownInAsync(string id, string activityId, CancellationToken cancellationToken) =>
        ReplaceAsync(id, found => found with { ActivityId = activityId }, cancellationToken);

    public Task<Interaction?> FindAsync(string id, CancellationToken cancellationToken) => store.FindAsync(id, cancellationToken);

    /// <summary>The interaction as long as it is open; <see langword="null"/> where it is gone or its time is over.</summary>
    public async Task<Interaction?> FindOpenAsync(string id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } found && found.ExpiresAt > clock.GetUtcNow() ? found : null;

    private async Task<Interaction?> ReplaceAsync(string id, Func<Interaction, Interaction?> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            if (await store.FindAsync(id, cancellationToken) is not { } found || change(found) is not { } changed) return null;

            var next = changed with { Version = found.Version + 1 };
            if (await store.TryReplaceAsync(next, found.Version, cancellationToken)) return next;
        }

        throw new InvalidOperationException($"An interaction was changed {MostTries} times while it was to be changed once.");
    }

    private static string Write<TState>(TState state) => JsonSerializer.Serialize(state, Json);
}
