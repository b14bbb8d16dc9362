using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Properties that are kept from turn to turn under one key. They are read at the first use in a turn and written by
/// <see cref="SaveChangesAsync"/>, if they changed; the last to write wins.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _name;

    /// <summary>One in this storage; the name is its own among the states of a turn.</summary>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _name = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(nameof(name));
        return new StateProperty<T>(this, name);
    }

    /// <summary>Reads the state, unless this turn has it already.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var key = GetStorageKey(turnContext);
        if (!force && LoadedIn(turnContext) != null)
            return;
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var kept);
        turnContext.TurnState[_name] = LoadedState.Read(kept);
    }

    /// <summary>Writes the state if it changed, or in any case with <paramref name="force"/>.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var loaded = LoadedIn(turnContext);
        if (loaded == null)
            return;
        var fingerprint = loaded.Fingerprint();
        if (!force && fingerprint == loaded.Saved)
            return;
        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = loaded.Properties };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        loaded.Saved = fingerprint;
    }

    /// <summary>Empties the state; <see cref="SaveChangesAsync"/> then writes it empty.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_name] = LoadedState.Emptied();
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from storage at once, and from the turn.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_name);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The key of the state that a turn belongs to.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    private LoadedState LoadedIn(ITurnContext turn) => turn.TurnState.Get<LoadedState>(_name);

    private sealed class StateProperty<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            var properties = await PropertiesAsync(turnContext, cancellationToken).ConfigureAwait(false);
            properties.TryGetValue(name, out var kept);
            var value = kept is JToken json ? json.ToObject<T>() : kept is T typed ? typed : default;
            if ((kept == null || value == null) && defaultValueFactory != null)
                value = defaultValueFactory();
            else if (kept == null)
                return default;
            properties[name] = value;
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken) =>
            (await PropertiesAsync(turnContext, cancellationToken).ConfigureAwait(false))[name] = value;

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            (await PropertiesAsync(turnContext, cancellationToken).ConfigureAwait(false)).Remove(name);

        private async Task<IDictionary<string, object>> PropertiesAsync(ITurnContext turn, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turn, false, cancellationToken).ConfigureAwait(false);
            return state.LoadedIn(turn).Properties;
        }
    }
}
