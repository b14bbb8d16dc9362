using System.Net;
using System.Text.Json.Nodes;
using PhotoSync.Host.Pictures;
using PhotoSync.Host.Trying;
using SkiaSharp;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
public sealed class PicturesOfCards
{
    [Fact]
    public async Task Show_both_photos_small_and_for_a_while()
    {
        await using var host = await RunningHost.StartAsync();
        var card = await CheckAsync(host, "S4a");
        using var http = host.Http;

        foreach (var address in PicturesOf(card))
        {
            using var answer = await http.GetAsync(address);
            using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal("max-age=600, private", $"{answer.Headers.CacheControl}");
            Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.InRange(picture.Width, 72, PictureSource.CardPixels);
        }
    }

    [Fact]
    public async Task Draw_nobody_where_there_is_no_photo()
    {
        await using var host = await RunningHost.StartAsync();
        var card = await CheckAsync(host, "S2");

        Assert.Equal(DrawnPictures.NoPhoto.ToArray(), await ReadAsync(host, PicturesOf(card)[1]));
    }

    [Fact]
    public async Task Are_found_by_their_exact_address_only()
    {
        await using var host = await RunningHost.StartAsync();
        var address = PicturesOf(await CheckAsync(host, "S0"))[0];
        using var http = host.Http;

        using var answer = await http.GetAsync(new Uri(address.AbsoluteUri[..^5] + "AAAAA"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Are_no_longer_shown_after_14_days()
    {
        await using var host = await RunningHost.StartAsync();
        var address = PicturesOf(await CheckAsync(host, "S0"))[0];

        await host.Chat.MoveClockAsync(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1), default);

        Assert.Equal(DrawnPictures.NoLongerShown.ToArray(), await ReadAsync(host, address));
    }

    [Fact]
    public async Task Are_no_longer_shown_once_a_newer_card_tells_of_a_newer_look()
    {
        await using var host = await RunningHost.StartAsync();
        var story = await host.StoryOfAsync("S0");
        var first = await story.BeginAsync("my photo is wrong", IsFinding, "a finding");
        await story.SayAsync("my photo is wrong");
        var second = await story.SeeAsync(message => IsFinding(message) && message.Id != first.Id, "a second finding");

        Assert.Equal(DrawnPictures.NoLongerShown.ToArray(), await ReadAsync(host, PicturesOf(first)[0]));
        Assert.NotEqual(DrawnPictures.NoLongerShown.ToArray(), await ReadAsync(host, PicturesOf(second)[0]));
    }

    [Fact]
    public async Task Are_no_longer_shown_of_somebody_who_was_forgotten()
    {
        await using var host = await RunningHost.StartAsync();
        var story = await host.StoryOfAsync("S0");
        var address = PicturesOf(await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.CheckAgain), "a finding"))[0];

        await story.SayAsync("forget me");
        var question = await story.SeeAsync(message => message.Offers("forget"), "the question");
        await story.PressAsync(question, "forget");

        Assert.Equal(DrawnPictures.NoLongerShown.ToArray(), await ReadAsync(host, address));
    }

    private static async Task<ShownMessage> CheckAsync(RunningHost host, string state) =>
        await (await host.StoryOfAsync(state)).BeginAsync("my photo is wrong", IsFinding, "a finding");

    private static bool IsFinding(ShownMessage message) => message.Offers(Verbs.CheckAgain) && !message.Offers(Verbs.SignIn);

    private static List<Uri> PicturesOf(ShownMessage message) => [.. Images(message.Card!)];

    private static IEnumerable<Uri> Images(JsonNode node) => node switch
    {
        JsonObject { } image when image["type"]?.ToString() == "Image" => [new Uri(image["url"]!.ToString())],
        JsonObject each => each.SelectMany(member => member.Value is null ? [] : Images(member.Value)),
        JsonArray items => items.SelectMany(item => item is null ? [] : Images(item)),
        _ => [],
    };

    private static async Task<byte[]> ReadAsync(RunningHost host, Uri address)
    {
        using var http = host.Http;
        using var answer = await http.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
