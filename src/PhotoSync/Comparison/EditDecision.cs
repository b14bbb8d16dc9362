namespace PhotoSync.Comparison;

/// <summary>Where an <see cref="EditShare"/> becomes a verdict. The figures were found on the tuning half of the photographs (DECISIONS.md).</summary>
/// <param name="Untouched">Share up to which nothing was edited.</param>
/// <param name="Made">Share from which on the edit was made, where its effect is <paramref name="Plain"/>.</param>
/// <param name="Visible">Effect from which on an edit matters.</param>
/// <param name="Plain">Effect from which on a share is no accident.</param>
internal readonly record struct EditDecision(float Untouched, float Made, float Visible, float Plain)
{
    /// <summary>A stop more light. Copies have shares up to 0.2 where the effect is plain, brightened pictures 0.6 and more.</summary>
    public static readonly EditDecision Light = new(0.25f, 0.5f, 2, 12);

    /// <summary>Black and white. Copies have shares up to 0.55, because careless shrinking takes colour too; what is black and white has 1.</summary>
    public static readonly EditDecision Colour = new(0.5f, 0.75f, 1, 8);

    /// <summary>"Different" where the edit was made, "cannot tell" where it may have been, <c>null</c> where it was not.</summary>
    public PhotoVerdict? Decide(EditShare edit)
    {
        if (edit.Effect < Visible || edit.Share <= Untouched) return null;
        return edit.Effect >= Plain && edit.Share > Made
            ? PhotoVerdict.Different(edit.Share, Untouched)
            : PhotoVerdict.CannotTell(CannotTellReason.Borderline, edit.Share, Untouched);
    }
}
