using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>A campaign that an admin is shown before confirming it.</summary>
/// <param name="Campaign">As stored.</param>
/// <param name="Run">What it would do.</param>
public sealed record Draft(Campaign Campaign, DryRun Run);
