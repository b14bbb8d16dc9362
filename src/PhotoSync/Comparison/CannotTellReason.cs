namespace PhotoSync.Comparison;

/// <summary>Why a comparison ended without a verdict.</summary>
public enum CannotTellReason
{
    /// <summary>There was nothing to compare: a verdict or a fingerprint that was never filled in.</summary>
    NotCompared,

    /// <summary>At least one of the files is no picture that can be read.</summary>
    Unreadable,

    /// <summary>The fingerprints were written by different versions of the library; the pictures must be read again.</summary>
    OtherVersion,

    /// <summary>The distance lies between what re-encoding explains and what another photo shows.</summary>
    Borderline,

    /// <summary>A picture is so plain (one colour, a gradient) that any other plain one would match.</summary>
    TooPlain,

    /// <summary>A picture is smaller than 32 pixels, so that too little is left of it.</summary>
    TooSmall,

    /// <summary>The two differ in shape: one may be another crop or a squeezed copy of the other, and no service documents what it does with such pictures.</summary>
    OtherShape,
}
