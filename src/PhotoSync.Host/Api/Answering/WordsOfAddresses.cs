using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PhotoSync.Host.Api.Answering;

/// <summary>Names in the description which words a parameter of an address may be.</summary>
internal static class WordsOfAddresses
{
    public static OpenApiOptions AddWordsOfAddresses(this OpenApiOptions options) => options
        .AddSchemaTransformer((schema, context, _) => DescribeAsync(schema, context.JsonTypeInfo.Type))
        .AddOperationTransformer(async (call, context, _) =>
        {
            foreach (var parameter in context.Description.ParameterDescriptions)
                if (call.Parameters?.FirstOrDefault(each => each.Name == parameter.Name)?.Schema is OpenApiSchema schema)
                    await DescribeAsync(schema, parameter.ParameterDescriptor.ParameterType);
        });

    private static Task DescribeAsync(OpenApiSchema schema, Type type)
    {
        if (WordsOf(Nullable.GetUnderlyingType(type) ?? type) is { } words)
            (schema.Type, schema.Properties, schema.Required, schema.Enum) = (JsonSchemaType.String, null, null, [.. words.Select(word => (JsonNode)word)]);
        return Task.CompletedTask;
    }

    private static IReadOnlyList<string>? WordsOf(Type type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Word<>)
        ? (IReadOnlyList<string>)type.GetProperty(nameof(Word<>.All))!.GetValue(null)!
        : null;
}
