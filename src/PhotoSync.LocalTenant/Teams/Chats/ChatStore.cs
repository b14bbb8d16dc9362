using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>The chats and their messages, kept over restarts. One change at a time; whoever follows <see cref="ChatFeed"/> hears of each.</summary>
internal sealed class ChatStore(Database database, TimeProvider clock, ChatFeed feed)
{
    private const string ChatKind = "chat";
    private const string MessageKind = "message";
    private readonly Lock _gate = new();

    public Chat? Find(Guid person) => Read<Chat>(ChatKind, person.ToString("N"));

    /// <summary>The person's chat, made when there is none.</summary>
    public Chat Open(Guid person) => Change(person, chat => chat);

    public Chat Change(Guid person, Func<Chat, Chat> change)
    {
        lock (_gate)
        {
            var known = Find(person);
            var changed = change(known ?? new Chat(person));
            if (changed == known)
                return changed;
            Write(ChatKind, person.ToString("N"), changed);
            feed.Note(person);
            return changed;
        }
    }

    public IReadOnlyList<ChatMessage> Messages(Guid person) =>
        [.. database.Under(MessageKind, $"{person:N}/").Select(row => JsonSerializer.Deserialize<ChatMessage>(row.Value, StateJson.Options)!)];

    public ChatMessage? FindMessage(Guid person, string id) => Read<ChatMessage>(MessageKind, Key(person, id));

    /// <summary>Adds a message under an id that is new and higher than all before it. The bot's own ends its typing, in the same change: whoever waits hears of both or of none.</summary>
    public ChatMessage Add(Guid person, Author from, JsonObject activity, Func<ChatMessage, ChatMessage>? more = null)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var id = NextId(person);
            activity["id"] = id;
            var message = new ChatMessage { Id = id, From = from, At = now, Activity = activity };
            return Keep(person, more is null ? message : more(message), typing: from == Author.Bot ? false : null);
        }
    }

    /// <summary>Replaces a message by what <paramref name="change"/> makes of it; null when there is no such message.</summary>
    public ChatMessage? ChangeMessage(Guid person, string id, Func<ChatMessage, ChatMessage> change)
    {
        lock (_gate)
            return FindMessage(person, id) is { } known ? Keep(person, change(known)) : null;
    }

    /// <summary>How many of the bot's messages the person has not seen.</summary>
    public int Unread(Guid person) =>
        Find(person) is not { } chat || chat.LastId <= chat.ReadUpTo
            ? 0
            : Messages(person).Count(m => m.From == Author.Bot && !m.Deleted && !m.Hidden && m.Seq > chat.ReadUpTo);

    /// <summary>An id for an activity that is not kept, such as an invoke: from the same rising row as those that are.</summary>
    public string NextId(Guid person)
    {
        lock (_gate)
        {
            var known = Find(person) ?? new Chat(person);
            var id = Math.Max(clock.GetUtcNow().ToUnixTimeMilliseconds(), known.LastId + 1);
            Write(ChatKind, person.ToString("N"), known with { LastId = id });
            return id.ToString(CultureInfo.InvariantCulture);
        }
    }

    private ChatMessage Keep(Guid person, ChatMessage message, bool? typing = null)
    {
        feed.Note(person, message.Id, typing, write: version => Write(MessageKind, Key(person, message.Id), message = message with { Version = version }));
        return message;
    }

    private static string Key(Guid person, string id) => $"{person:N}/{id}";

    private T? Read<T>(string kind, string key)
        where T : class => database.Find(kind, key) is { } body ? JsonSerializer.Deserialize<T>(body, StateJson.Options) : null;

    private void Write<T>(string kind, string key, T value) => database.Save(kind, key, JsonSerializer.Serialize(value, StateJson.Options));
}
