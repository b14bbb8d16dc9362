using System.Security.Cryptography;
using System.Text;

namespace PhotoSync.LocalTenant.Safety;

/// <summary>The secret that control calls must show. A new one is made at each start.</summary>
internal sealed class ControlToken
{
    public const string Header = "X-Control-Token";

    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public bool IsShownBy(string? header) =>
        header is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(Value));
}
