namespace PhotoSync.Diagnosis;

/// <summary>Something worth saying beside the finding.</summary>
public enum Note
{
    /// <summary>The pull from Exchange is off, yet the pictures agree (domain.md §6, S6 against S0).</summary>
    PullIsOffButPicturesAgree,

    /// <summary>Sites and browsers may show the old picture for a day (S15).</summary>
    CachesMayLag,

    /// <summary>The pictures could not be compared with certainty.</summary>
    ComparisonUncertain,

    /// <summary>SharePoint's timestamp is a constant that scripts write, so its age proves nothing (domain.md §1.3, pattern E).</summary>
    TimestampWrittenByScript,

    /// <summary>Many people of the tenant are affected in the same way (S14).</summary>
    ManyPeopleAffected,

    /// <summary>The same was found before and a visit did not help.</summary>
    VisitDidNotHelp,
}
