namespace PhotoSync.Reminders.Chaos.Nodes;

/// <summary>A clock that is put two hours forward and back again every three seconds. Its monotonic part goes on as ever.</summary>
public sealed class JumpingClock : TimeProvider
{
    private const int Period = 3;

    public override DateTimeOffset GetUtcNow()
    {
        var now = base.GetUtcNow();
        return now.ToUnixTimeSeconds() / Period % 2 == 0 ? now : now.AddHours(2);
    }
}
