using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: elements one below the other, and actions below them.</summary>
[JsonConverter(typeof(CardConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "AdaptiveCard";

    /// <summary>The content type of an attachment that holds a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>A card of version 1.0.</summary>
    [Obsolete("Say which version the card needs: use the constructor that takes it.")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <summary>A card of a version.</summary>
    /// <param name="schemaVersion">The least version of the schema that a client must know.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>A card of a version.</summary>
    /// <param name="schemaVersion">The least version of the schema that a client must know.</param>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    /// <summary>The newest version that <see cref="FromJson"/> reads; a card of a later one becomes its fallback text.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion => new(1, 6);

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The address of the schema.</summary>
    [JsonProperty("$schema", Order = -8, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string JsonSchema { get; set; }

    /// <summary>The least version of the schema that a client must know.</summary>
    [JsonProperty(Order = -7, Required = Required.Always)]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>What is shown by a client that cannot show the card.</summary>
    [JsonProperty(Order = -6, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string FallbackText { get; set; }

    /// <summary>What is read out for the card: text, or SSML.</summary>
    [JsonProperty(Order = -5, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }

    /// <summary>The language of the card, as a tag such as <c>sv</c>.</summary>
    [JsonProperty(Order = -4, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Lang { get; set; }

    /// <summary>The picture behind the card.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    /// <summary>The least height, such as <c>50px</c>.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string MinHeight { get; set; }

    /// <summary>The least height in pixels; 0 for none.</summary>
    [JsonIgnore]
    public uint PixelMinHeight
    {
        get => Pixels.Parse(MinHeight);
        set => MinHeight = Pixels.Format(value);
    }

    /// <summary>Where the content stands from top to bottom.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Whether the content runs from right to left; as the client has it where null.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    /// <summary>The elements, in order; written when there are any.</summary>
    [JsonConverter(typeof(ElementListConverter<AdaptiveElement>))]
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The actions below the body, in order; written when there are any.</summary>
    [JsonConverter(typeof(ElementListConverter<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>What a press on the card does.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>How a client asks for a fresh card.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>How a client signs a person in for the card.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAuthentication Authentication { get; set; }

    /// <summary>What a client may use of the card beside showing it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveMetadata Metadata { get; set; }

    /// <summary>Reads a card.</summary>
    /// <param name="json">The card as JSON.</param>
    /// <returns>The card, and what was passed over.</returns>
    /// <exception cref="AdaptiveSerializationException">The text is no card.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => CardReader.Read(json);

    /// <summary>Writes the card.</summary>
    /// <returns>The card as indented JSON.</returns>
    /// <exception cref="JsonSerializationException">Something that a card needs is null, such as the text of a text block.</exception>
    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);

    /// <summary>Whether <see cref="Body"/> is written.</summary>
    /// <returns><see langword="true"/> when it holds an element.</returns>
    public bool ShouldSerializeBody() => Body is { Count: > 0 };

    /// <summary>Whether <see cref="Actions"/> is written.</summary>
    /// <returns><see langword="true"/> when it holds an action.</returns>
    public bool ShouldSerializeActions() => Actions is { Count: > 0 };
}
