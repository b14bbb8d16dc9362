using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>What this office's admins may see: everything, or counts only and none from one to four. How the real rule hides is tested beside it.</summary>
internal sealed class AdminsSight : IAdminSight
{
    private const int Smallest = 5;

    public bool ShowsNames { get; set; } = true;

    public IReadOnlyList<int?> Show(IReadOnlyList<int> parts) => [.. parts.Select(part => Hides(part) ? (int?)null : part)];

    public LedgerSums Show(LedgerSums sums) => sums with
    {
        States = sums.States.Where(one => !Hides(one.Value)).ToDictionary(),
        Skipped = sums.Skipped.Where(one => !Hides(one.Value)).ToDictionary(),
        Unreachable = sums.Unreachable.Where(one => !Hides(one.Value)).ToDictionary(),
    };

    private bool Hides(int people) => !ShowsNames && people is > 0 and < Smallest;
}
