using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotoSync.LocalTenant.State;

/// <summary>
/// The name of a picture, from which its bytes can be had at any size: <c>portrait/{number}/{variant}</c> is painted on demand,
/// <c>upload/{id}</c> is stored, <c>placeholder</c> is SharePoint's grey figure.
/// </summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct Picture(string Name)
{
    public static Picture Placeholder { get; } = new("placeholder");

    public static Picture Portrait(int number, int variant) => new($"portrait/{number}/{variant}");

    public static Picture Upload(Guid id) => new($"upload/{id:N}");

    public override string ToString() => Name;

    private sealed class Converter : JsonConverter<Picture>
    {
        public override Picture Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Picture value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
    }
}
