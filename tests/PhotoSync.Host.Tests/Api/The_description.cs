using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PhotoSync.Host.Tests.Api;

[Trait("Pace", "Slow")]
public sealed class The_description(AdminCalls calls) : IClassFixture<AdminCalls>
{
    [Fact]
    public async Task Is_served_to_anybody_and_names_every_endpoint()
    {
        var described = await DescriptionAsync();

        var mapped = calls.Contoso.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("api/v1/", StringComparison.Ordinal) == true && !endpoint.RoutePattern.RawText.EndsWith("openapi.json", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/').Replace(":guid", "", StringComparison.Ordinal).Replace(":long", "", StringComparison.Ordinal)}"));
        var named = described["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(call => $"{call.Key.ToUpperInvariant()} {path.Key.TrimEnd('/')}"));

        Assert.Equal(mapped.Order(StringComparer.Ordinal), named.Where(call => call.Contains("/api/v1/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Says_of_each_call_what_it_does_and_how_it_is_refused()
    {
        var described = (await DescriptionAsync())["paths"]!.AsObject().Where(path => path.Key.StartsWith("/api/v1/", StringComparison.Ordinal)).SelectMany(path => path.Value!.AsObject().Select(call => call.Value!)).ToList();

        Assert.All(described, call => Assert.False(string.IsNullOrEmpty((string?)call["summary"])));
        Assert.All(described, call => Assert.NotNull(call["responses"]!["403"]));
    }

    [Fact]
    public async Task Names_states_as_they_are_sent()
    {
        var schemas = (await DescriptionAsync())["components"]!["schemas"]!;

        Assert.Contains("neverSynced", schemas["PhotoState"]!["enum"]!.AsArray().Select(one => (string)one!));
    }

    [Theory]
    [InlineData("/api/v1/people", "state", "neverSynced")]
    [InlineData("/api/v1/campaigns/{id}/recipients", "state", "unreachable")]
    public async Task Names_the_words_that_an_address_may_have(string path, string parameter, string word)
    {
        var description = await DescriptionAsync();

        var schema = description["paths"]![path]!["get"]!["parameters"]!.AsArray().Single(each => (string)each!["name"]! == parameter)!["schema"]!;
        schema = (string?)schema["items"]?["$ref"] is { } reference ? description["components"]!["schemas"]![reference.Split('/')[^1]]! : schema;

        Assert.Equal("string", (string)schema["type"]!);
        Assert.Contains(word, schema["enum"]!.AsArray().Select(one => (string)one!));
    }

    private async Task<JsonNode> DescriptionAsync()
    {
        using var anybody = calls.Contoso.Host.Http;
        return JsonNode.Parse(await anybody.GetStringAsync(new Uri("api/v1/openapi.json", UriKind.Relative)))!;
    }
}
