namespace PhotoSync.Reminders.Chaos.Teams;

public enum Fault
{
    None,
    BadGateway,
    BadGatewayAfterDelivery,
    Timeout,
    LostAnswer,
}
