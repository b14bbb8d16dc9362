using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a height as <c>auto</c>, <c>stretch</c> or <c>50px</c>; anything else is read as <c>auto</c>.</summary>
internal sealed class HeightConverter : JsonConverter<AdaptiveHeight>
{
    private const string Auto = "auto";
    private const string Stretch = "stretch";

    public override AdaptiveHeight ReadJson(
        JsonReader reader, Type objectType, AdaptiveHeight existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var height = reader.Value as string;
        if (Pixels.TryParse(height, out var pixels))
        {
            return new AdaptiveHeight(pixels);
        }

        return string.Equals(height, Stretch, StringComparison.OrdinalIgnoreCase) ? AdaptiveHeight.Stretch : AdaptiveHeight.Auto;
    }

    public override void WriteJson(JsonWriter writer, AdaptiveHeight value, JsonSerializer serializer) => writer.WriteValue(value.HeightType switch
    {
        AdaptiveHeightType.Pixel => Pixels.Format(value.Unit ?? 0),
        AdaptiveHeightType.Stretch => Stretch,
        _ => Auto,
    });
}
