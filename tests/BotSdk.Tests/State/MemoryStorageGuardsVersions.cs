using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.State;

public class MemoryStorageGuardsVersions
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Whoever_read_an_older_version_may_not_overwrite_a_newer_one()
    {
        await WriteAsync(new Note { Text = "first" });
        var (mine, theirs) = (await ReadAsync(), await ReadAsync());
        await WriteAsync(theirs);

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(mine));
    }

    [Fact]
    public async Task A_conflict_writes_nothing_of_the_call()
    {
        await WriteAsync(new Note { Text = "first" });
        var old = await ReadAsync();
        await WriteAsync(new Note { Text = "second", ETag = "*" });

        var write = () => _storage.WriteAsync(new Dictionary<string, object> { ["other"] = new Note(), ["note"] = old });

        await Assert.ThrowsAsync<InvalidOperationException>(write);
        Assert.Empty(await _storage.ReadAsync(["other"]));
    }

    [Fact]
    public async Task Each_version_has_an_etag_of_its_own()
    {
        await WriteAsync(new Note());
        var first = await ReadAsync();
        await WriteAsync(first);

        Assert.NotEqual(first.ETag, (await ReadAsync()).ETag);
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync(new Note { Text = "first" });

        await WriteAsync(new Note { Text = "second", ETag = "*" });

        Assert.Equal("second", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task What_was_read_is_nobody_elses()
    {
        await WriteAsync(new Note { Text = "first" });
        var read = (JObject)(await _storage.ReadAsync(["note"]))["note"];
        read["Text"] = "changed";

        Assert.Equal("first", (await ReadAsync()).Text);
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note });

    private async Task<Note> ReadAsync() => ((JObject)(await _storage.ReadAsync(["note"]))["note"]).ToObject<Note>()!;

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
