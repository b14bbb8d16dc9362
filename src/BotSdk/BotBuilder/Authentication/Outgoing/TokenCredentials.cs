using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Signs with a token that is kept until five minutes before its end. One request for a token is in flight at a time; while it is, the
/// old token is used as long as it is good.
/// </summary>
internal sealed partial class TokenCredentials : AppCredentials
{
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(5);

    private readonly ILogger _logger;
    private readonly Func<bool, Task<AuthenticationResult>> _acquire;
    private readonly Lock _lock = new();
    private Token _current;
    private Task<Token> _pending;

    public TokenCredentials(string appId, ILogger logger, Func<bool, Task<AuthenticationResult>> acquire)
    {
        MicrosoftAppId = appId;
        _logger = logger;
        _acquire = acquire;
    }

    public override Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var current = _current;
        if (!forceRefresh && current != null && current.IsGood(_margin))
            return current.Value;
        var renewed = RenewAsync(forceRefresh);
        return !forceRefresh && !renewed.IsCompletedSuccessfully && current != null && current.IsGood(TimeSpan.Zero) ? current.Value : ValueOfAsync(renewed);
    }

    private Task<Token> RenewAsync(bool force)
    {
        lock (_lock)
        {
            if (_pending is null or { IsCompleted: true })
                _pending = AcquireAsync(force);
            return _pending;
        }
    }

    private async Task<Token> AcquireAsync(bool force)
    {
        try
        {
            var result = await _acquire(force).ConfigureAwait(false);
            return _current = new Token(Task.FromResult(result.AccessToken), result.ExpiresOn);
        }
        catch (MsalException e)
        {
            Log.NoToken(_logger, e.ErrorCode);
            throw;
        }
    }

    private static async Task<string> ValueOfAsync(Task<Token> token) => await (await token.ConfigureAwait(false)).Value.ConfigureAwait(false);

    private sealed record Token(Task<string> Value, DateTimeOffset ExpiresOn)
    {
        public bool IsGood(TimeSpan margin) => TimeProvider.System.GetUtcNow() + margin < ExpiresOn;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 21, Level = LogLevel.Warning, Message = "The login endpoint gave no token for the bot: {Error}.")]
        public static partial void NoToken(ILogger logger, string error);
    }
}
