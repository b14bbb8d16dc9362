namespace PhotoSync.LocalTenant.State;

/// <summary>Where activities for the bot are posted; null until somebody has said so.</summary>
internal sealed class BotAddress
{
    private volatile Uri? _value;

    public Uri? Value
    {
        get => _value;
        set => _value = value;
    }
}
