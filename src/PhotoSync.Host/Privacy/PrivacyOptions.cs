using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Host.Privacy;

/// <summary>What admins get to see of people, section <c>Privacy</c>.</summary>
internal sealed class PrivacyOptions
{
    /// <summary>Whether admins see counts only: no name, no object id, no list of people, and no group that is too small. Default: no.</summary>
    public bool CountsOnly { get; set; }

    /// <summary>With <see cref="CountsOnly"/>, how many people a shown number stands for at least. Default 5, 2 to 100.</summary>
    [Range(2, 100)]
    public int SmallestGroup { get; set; } = 5;
}
