using System.Net;

namespace PhotoSync.Host.Tests.Api;

[Trait("Pace", "Slow")]
public sealed class People_by_program(AdminCalls calls) : IClassFixture<AdminCalls>
{
    [Fact]
    public async Task Come_in_pages_each_once_by_name()
    {
        var names = new List<string>();
        var cursor = "";
        do
        {
            var page = await calls.GetAsync($"people?limit=7&cursor={cursor}");
            names.AddRange(page["items"]!.AsArray().Select(person => (string)person!["name"]!));
            cursor = (string?)page["next"];
        }
        while (cursor is not null);

        Assert.Equal(23, names.Distinct().Count());
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData("state=neverSynced", "Mei Tanaka", "Yasmin Saleh")]
    [InlineData("search=LINDQ", "Clara Lindqvist")]
    [InlineData("search=agnes.nyberg@", "Agnes Nyberg")]
    [InlineData("state=noMailbox&state=mailboxOnPremises", "George Whitfield", "Marcus Reed")]
    [InlineData("search=%25")]
    [InlineData("search=_")]
    public async Task Are_filtered_and_searched(string query, params string[] expected)
    {
        var page = await calls.GetAsync($"people?{query}");

        Assert.Equal(expected, page["items"]!.AsArray().Select(person => (string)person!["name"]!));
    }

    [Fact]
    public async Task Have_each_a_story()
    {
        var mei = (await calls.GetAsync("people?search=mei%20tanaka"))["items"]![0]!;

        var story = (await calls.GetAsync($"people/{mei["id"]}"))["moments"]!.AsArray();

        Assert.Contains(story, moment => (string)moment!["kind"]! == "stateFound" && (string)moment["state"]! == "neverSynced");
        Assert.Contains(story, moment => (string)moment!["kind"]! == "photoSeen");
    }

    [Theory]
    [InlineData("people?cursor=nonsense!", HttpStatusCode.BadRequest)]
    [InlineData("people?cursor=bm8", HttpStatusCode.BadRequest)]
    [InlineData("people?state=happy", HttpStatusCode.BadRequest)]
    [InlineData("people/c0de0000-0000-4000-8000-000000000017", HttpStatusCode.NotFound)]
    [InlineData("people/not-an-id", HttpStatusCode.NotFound)]
    public async Task Who_cannot_be_found_get_a_problem(string path, HttpStatusCode expected)
    {
        using var answer = await calls.Admin.GetAsync(new Uri($"api/v1/{path}", UriKind.Relative));

        Assert.Equal((expected, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }
}
