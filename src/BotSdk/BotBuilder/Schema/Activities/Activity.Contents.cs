using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>What an activity carries.</content>
public partial class Activity
{
    /// <summary>Whether there is anything to show: text or summary that is not blank, an attachment, or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData != null;

    /// <summary>
    /// The mentions among the entities, whatever the case of their type. They are read from <see cref="Entity.Properties"/>, as they
    /// came from the wire: of a <see cref="Mention"/> object that the bot has put there itself only the type is seen.
    /// </summary>
    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity.Type, Mention.TypeName, StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.Properties.ToObject<Mention>())
            .ToArray() ?? [];

    /// <inheritdoc/>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        var data when data.GetType() == typeof(TypeT) => (TypeT)data,
        var data => ((JObject)data).ToObject<TypeT>(),
    };

    /// <inheritdoc/>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            if (ChannelData == null)
                return false;
            instance = GetChannelData<TypeT>();
            return true;
        }
#pragma warning disable CA1031 // "Try" answers whether the data can be read as this type, however the reading fails.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
