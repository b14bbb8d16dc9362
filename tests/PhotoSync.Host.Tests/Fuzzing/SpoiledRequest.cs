using System.Text;
using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Fuzzing;

/// <summary>An activity as a request: mostly sound on the outside, now and then with broken bytes, another encoding, or a token that is none.</summary>
internal static class SpoiledRequest
{
    public static HttpRequestMessage Make(JsonObject activity, string authorization, Random dice)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "api/messages") { Content = new ByteArrayContent(Bytes(activity.ToJsonString(), dice)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", dice.Next(30) == 0 ? "text/plain; charset=utf-7" : "application/json; charset=utf-8");
        if (dice.Next(20) != 0)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        else if (dice.Next(5) != 0)
            request.Headers.TryAddWithoutValidation("Authorization", Spoil(authorization, dice));
        return request;
    }

    private static byte[] Bytes(string json, Random dice)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        switch (dice.Next(40))
        {
            case 0:
                return bytes[..dice.Next(bytes.Length)];
            case 1:
                bytes[dice.Next(bytes.Length)] ^= (byte)(1 << dice.Next(8));
                return bytes;
            case 2:
                return [0xEF, 0xBB, 0xBF, .. bytes];
            case 3:
                return Encoding.Unicode.GetBytes(json);
            case 4:
                return [.. bytes, .. bytes];
            default:
                return bytes;
        }
    }

    private static string Spoil(string authorization, Random dice)
    {
        var at = dice.Next(7, authorization.Length);
        return dice.Next(5) switch
        {
            0 => authorization[..at],
            1 => authorization[..at] + (authorization[at] == 'A' ? 'B' : 'A') + authorization[(at + 1)..],
            2 => "Bearer eyJhbGciOiJub25lIn0." + authorization.Split('.')[1] + ".",
            3 => authorization.Replace("Bearer", "bearer", StringComparison.Ordinal),
            _ => authorization + "." + new string('x', dice.Next(4000)),
        };
    }
}
