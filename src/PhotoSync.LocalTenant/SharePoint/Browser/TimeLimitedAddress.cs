using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.SharePoint.Browser;

/// <summary>Addresses of the private CDN: they carry their own end and a signature over it.</summary>
internal sealed class TimeLimitedAddress(TimeProvider clock)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(1);
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string For(HttpRequest request)
    {
        var end = (clock.GetUtcNow() + s_lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var (size, account) = Asked(request);
        var signature = Sign(end, size, account);
        return $"/sharepoint/{request.RouteValues["site"]}/_vti_bin/afdcache.ashx/_userprofile/userphoto.jpg?_oat_={end}_{signature[..16]}&P1={end}&P2=1&P3=1&P4={signature}&size={size}&accountName={Uri.EscapeDataString(account)}";
    }

    public bool IsValid(HttpRequest request)
    {
        var end = request.Query["P1"].ToString();
        var (size, account) = Asked(request);
        return long.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && clock.GetUtcNow().ToUnixTimeSeconds() < seconds
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(request.Query["P4"].ToString()), Encoding.ASCII.GetBytes(Sign(end, size, account)));
    }

    private static (string Size, string Account) Asked(HttpRequest request) =>
        (request.Query["size"].ToString(), request.Query["accountname"].FirstOrDefault() ?? request.Query["username"].ToString());

    private string Sign(string end, string size, string account) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{end}|{size}|{account}")));
}
