using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Tests.Storage;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Privacy;

[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public sealed partial class WhatIsNeverWrittenDown(Databases databases) : IClassFixture<Databases>
{
    private const string Name = "Thandiwe";
    private const string Surname = "Zulu";
    private const string Words = "kookaburra-7261";

    private static readonly string[] AtEveryLevel =
    [
        "--Logging:LogLevel:Default", "Trace", "--Logging:LogLevel:Microsoft", "Trace", "--Logging:LogLevel:System.Net.Http.HttpClient", "Trace", "--Logging:LogLevel:Polly", "Trace",
        "--Logging:Console:LogLevel:Default", "None", "--Local:KeepTenant", "false",
    ];

    [Fact]
    public async Task Is_a_photo_a_token_a_name_or_a_message_in_logs_traces_metrics_and_exceptions()
    {
        using var sinks = new Sinks();
        await using var host = await RunningHost.StartAsync(AtEveryLevel);
        var photo = SamplePicture.Draw(900, 1200);

        await TalkAsync(host, photo);

        Assert.Equal(["exception", "log", "metric", "trace"], sinks.Kept.Select(each => each.Sink).Distinct().Order());
        Assert.Empty(sinks.Kept.Where(each => Betrays(each.Text, photo)).Select(each => $"{each.Sink}: {each.Text}").Distinct());
    }

    [Fact]
    public async Task Is_found_by_this_search_where_it_is_written_down_all_the_same()
    {
        using var sinks = new Sinks();
        await using var host = await RunningHost.StartAsync(AtEveryLevel);
        var photo = SamplePicture.Draw(900, 1200);
        var careless = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("PhotoSync.Careless");

        string[] canaries = [Name, Words, await host.TokenOfAsync(await host.PersonInAsync("S0")), Convert.ToBase64String(photo)];

        foreach (var canary in canaries)
            careless.Log(LogLevel.Trace, 0, canary, null, (state, _) => $"It is {state}");

        Assert.All(canaries, canary => Assert.Contains(sinks.Kept, each => each.Sink == "log" && each.Text.Contains(canary, StringComparison.Ordinal) && Betrays(each.Text, photo)));
    }

    [Theory]
    [OnBothDatabases]
    public async Task Is_a_photo_a_token_a_name_or_a_message_in_the_files_of_the_database(DatabaseKind kind)
    {
        var onServer = kind == DatabaseKind.PostgreSql;
        string[] place = onServer ? ["--Storage:PostgreSql", await databases.AddressAsync(kind)] : [];
        await using var host = await RunningHost.StartAsync(["--Local:KeepTenant", "false", .. place]);
        var photo = SamplePicture.Draw(900, 1200);
        await TalkAsync(host, photo);

        var files = onServer ? await databases.ReadServerFilesAsync() : [.. host.Data.EnumerateFiles("photosync.db*").Select(file => (file.Name, Content: ReadShared(file)))];
        var rows = onServer ? await ReadRowsAsync(host) : [];

        // Long values are kept compressed by the server: what its files hide its rows tell.
        Assert.Contains(files, file => Encoding.Latin1.GetString(file.Content).Contains("conversations", StringComparison.Ordinal));
        Assert.Equal(onServer, rows.Count > 0);
        Assert.Empty(files.Where(file => Betrays(Encoding.Latin1.GetString(file.Content), photo)).Select(file => file.Name));
        Assert.Empty(files.Where(file => file.Content.AsSpan().IndexOf("JFIF"u8) >= 0 || file.Content.AsSpan().IndexOf(photo.AsSpan(photo.Length / 2, 24)) >= 0).Select(file => file.Name));
        Assert.DoesNotContain(rows, row => Betrays(row, photo));
    }

    private static async Task<IReadOnlyList<string>> ReadRowsAsync(RunningHost host)
    {
        var database = host.Services.GetRequiredService<Database>();
        var tables = await database.ListAsync<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'", new { }, default);
        var rows = new List<string>();
        foreach (var table in tables)
            rows.AddRange(await database.ListAsync<string>($"SELECT CAST(each AS text) FROM {table} AS each", new { }, default));
        return rows;
    }

    private static async Task TalkAsync(RunningHost host, byte[] photo)
    {
        var story = await host.StoryOfAsync(who => who.Name == $"{Name} {Surname}");
        await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.StillOld), "a finding");
        await story.SayAsync(Words);
        await story.SendPictureAsync(photo, "me.jpg", inline: true);
        var preview = await story.SeeAsync(message => message.Offers(Verbs.Use), "a preview");
        await story.PressAsync(preview, Verbs.Use);
        await story.SeeAsync(message => message.Id == preview.Id && message.Offers(Verbs.Resync), "the way to SharePoint");
    }

    private static bool Betrays(string text, byte[] photo) =>
        text.Contains(Name, StringComparison.OrdinalIgnoreCase)
        || text.Contains(Words, StringComparison.OrdinalIgnoreCase)
        || Token().IsMatch(text)
        || text.Contains(Convert.ToBase64String(photo.AsSpan(300, 24)), StringComparison.Ordinal)
        || text.Contains(Convert.ToHexString(photo.AsSpan(300, 12)), StringComparison.OrdinalIgnoreCase);

    private static byte[] ReadShared(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{16,}\.eyJ[A-Za-z0-9_-]{16,}")]
    private static partial Regex Token();
}
