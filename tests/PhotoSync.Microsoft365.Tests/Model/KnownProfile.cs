namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>What SharePoint has of somebody at first.</summary>
public enum KnownProfile
{
    None,
    Untouched,
    ShowsThePhoto,
    ShowsAnotherPhoto,
    ShowsThePlaceholder,
    LacksItsFiles,
    PointsElsewhere,
    WasWrittenByAScript,
}
