using System.Net;
using System.Text;
using PhotoSync.Host.Api.Exports;

namespace PhotoSync.Host.Tests.Api;

[Trait("Pace", "Slow")]
public sealed class A_download(AdminCalls calls) : IClassFixture<AdminCalls>
{
    [Fact]
    public async Task Needs_no_token_but_its_ticket_and_works_once()
    {
        var address = await TicketAsync(new { kind = "people", states = new[] { "neverSynced" } });
        using var anybody = calls.Contoso.Host.Http;

        using var first = await anybody.GetAsync(address);
        using var second = await anybody.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, "text/csv"), (first.StatusCode, first.Content.Headers.ContentType!.MediaType));
        Assert.EndsWith(".csv", first.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        var lines = (await first.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("Mei Tanaka", lines[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
    }

    [Theory]
    [InlineData("""{"kind":"people"}""", "id,name,userPrincipalName,state")]
    [InlineData("""{"kind":"coverage"}""", "day,InSync,")]
    [InlineData("""{"kind":"recipients","campaign":999}""", "person,state,at,reason")]
    [InlineData("""{"kind":"audit"}""", "place,at,act,detail,actor,actorName")]
    public async Task Has_the_columns_of_its_kind(string wish, string header)
    {
        var address = await TicketAsync(System.Text.Json.Nodes.JsonNode.Parse(wish)!);
        using var anybody = calls.Contoso.Host.Http;

        Assert.StartsWith(header, (await anybody.GetStringAsync(address)).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_the_audit_holds_the_downloads_themselves()
    {
        using var anybody = calls.Contoso.Host.Http;
        await anybody.GetStringAsync(await TicketAsync(new { kind = "coverage" }));

        Assert.Contains("TableDownloaded", await anybody.GetStringAsync(await TicketAsync(new { kind = "audit" })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_over_after_a_minute()
    {
        var address = await TicketAsync(new { kind = "coverage" });
        calls.Contoso.Host.Tenant.Clock.Advance(TimeSpan.FromSeconds(61));
        using var anybody = calls.Contoso.Host.Http;

        using var answer = await anybody.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+1+2")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public async Task Holds_no_formula(string cell)
    {
        var text = await WriteAsync([cell, "plain"]);

        Assert.Matches("^\"?'", text.Split("\r\n")[1]);
    }

    [Fact]
    public async Task Keeps_quotes_commas_and_letters_of_all_languages()
    {
        var text = await WriteAsync(["Åsa \"Kit\" Öberg, Dr", "李"]);

        Assert.Equal("a,b\r\n\"Åsa \"\"Kit\"\" Öberg, Dr\",李\r\n", text);
    }

    [Fact]
    public async Task Is_written_as_its_rows_come_and_holds_no_more_than_a_buffer_back()
    {
        using var output = new Counting();

        await CsvTable.WriteAsync(output, ["a", "b"], Rows(200_000), default);

        Assert.True(output.Written > 4_000_000);
        Assert.InRange(output.Largest, 1, 100_000);
    }

    private static async IAsyncEnumerable<IReadOnlyList<string?>> Rows(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return [$"person {i}", "NeverSynced"];
            if (i % 1000 == 0)
                await Task.Yield();
        }
    }

    private static async Task<string> WriteAsync(string[] row)
    {
        using var output = new MemoryStream();
        await CsvTable.WriteAsync(output, ["a", "b"], One(row), default);
        return Encoding.UTF8.GetString(output.ToArray()).TrimStart('\uFEFF');

        static async IAsyncEnumerable<IReadOnlyList<string?>> One(string[] row)
        {
            await Task.Yield();
            yield return row;
        }
    }

    private async Task<Uri> TicketAsync(object wish)
    {
        using var answer = await calls.PostAsync("exports", wish);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return new Uri((string)(await AdminCalls.BodyAsync(answer))["address"]!, UriKind.Relative);
    }

    /// <summary>Counts what is written and how much at once, and keeps nothing.</summary>
    private sealed class Counting : Stream
    {
        public long Written { get; private set; }

        public int Largest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position { get => Written; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Written += count;
            Largest = Math.Max(Largest, count);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
