using System.Text;
using Microsoft.AspNetCore.Http;
using PhotoSync.Host.Messages;

namespace PhotoSync.Host.Tests.Messages;

public sealed class Envelopes
{
    [Theory]
    [InlineData("""{"type":"message","serviceUrl":"https://smba.trafficmanager.net/emea/"}""")]
    [InlineData("""{"ServiceURL":"http://localhost:5281/smba/emea/"}""")]
    [InlineData("""{"serviceUrl":"nothing","serviceUrl":"https://smba.trafficmanager.net/emea/"}""")]
    public async Task That_name_an_absolute_service_are_passed_on_unchanged(string body)
    {
        var acceptable = Assert.IsType<ActivityEnvelope.Acceptable>(await ReadAsync(body));

        Assert.Equal(body, Encoding.UTF8.GetString(acceptable.Body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{'serviceUrl':'https://a.example/'}")]
    [InlineData("""{"serviceUrl":"https://a.example/",}""")]
    [InlineData("""{"serviceUrl":"https://a.example/"} {}""")]
    [InlineData("""{"serviceUrl":null}""")]
    [InlineData("""{"serviceUrl":12}""")]
    [InlineData("""{"serviceUrl":"/emea/"}""")]
    [InlineData("""{"serviceUrl":"file:///etc/passwd"}""")]
    [InlineData("""{"serviceUrl":"https://a.example/","serviceUrl":{}}""")]
    [InlineData("""{"value":{"serviceUrl":"https://a.example/"}}""")]
    public async Task That_are_no_activity_with_a_service_are_malformed(string body) =>
        Assert.IsType<ActivityEnvelope.Malformed>(await ReadAsync(body));

    [Theory]
    [InlineData(62, typeof(ActivityEnvelope.Acceptable))]
    [InlineData(64, typeof(ActivityEnvelope.Malformed))]
    [InlineData(100_000, typeof(ActivityEnvelope.Malformed))]
    public async Task May_be_64_deep(int brackets, Type outcome)
    {
        var body = $$"""{"serviceUrl":"https://a.example/","value":{{new string('[', brackets)}}{{new string(']', brackets)}}}""";

        Assert.IsType(outcome, await ReadAsync(body));
    }

    [Fact]
    public async Task Over_256_KB_are_not_read_to_their_end()
    {
        var endless = new EndlessStream();
        var context = new DefaultHttpContext();
        context.Request.Body = endless;

        Assert.IsType<ActivityEnvelope.TooLarge>(await ActivityEnvelope.ReadAsync(context.Request, default));
        Assert.InRange(endless.Sent, ActivityEnvelope.LargestBody, ActivityEnvelope.LargestBody + 64 * 1024);
    }

    [Fact]
    public async Task With_bytes_that_are_no_text_are_malformed() =>
        Assert.IsType<ActivityEnvelope.Malformed>(await ReadAsync([.. "{\"serviceUrl\":\""u8, 0xFF, 0xFE, .. "\"}"u8]));

    private static Task<ActivityEnvelope> ReadAsync(string body) => ReadAsync(Encoding.UTF8.GetBytes(body));

    private static Task<ActivityEnvelope> ReadAsync(byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(body);
        return ActivityEnvelope.ReadAsync(context.Request, default);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Sent { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Sent += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
