namespace PhotoSync.Reminders.Planning;

/// <summary>What can be wrong with a plan before anybody is counted.</summary>
public enum PlanFault
{
    /// <summary>Its one time has passed.</summary>
    InThePast,

    /// <summary>The time zone of its schedule is none.</summary>
    NoSuchTimeZone,

    /// <summary>It names nobody, or no state.</summary>
    EmptyAudience,

    /// <summary>It names more people than a campaign may have.</summary>
    TooManyNames,

    /// <summary>Its quiet days are none, or more than ten years.</summary>
    QuietDays,
}
