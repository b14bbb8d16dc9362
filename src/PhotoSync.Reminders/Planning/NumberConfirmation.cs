namespace PhotoSync.Reminders.Planning;

/// <summary>Over ten recipients, an admin types their number before anything is sent.</summary>
public static class NumberConfirmation
{
    /// <summary>Up to so many recipients need no number.</summary>
    public const int Free = 10;

    /// <summary>Whether <paramref name="typed"/> confirms <paramref name="recipients"/>.</summary>
    public static bool Suffices(int recipients, int? typed) => recipients <= Free || typed == recipients;
}
