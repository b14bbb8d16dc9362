namespace PhotoSync.Comparison;

/// <summary>A <see cref="NoiseModel"/> for one size.</summary>
/// <param name="Base">Variance of a cell without any detail.</param>
/// <param name="Detail">How much of a cell's own variance is added.</param>
internal readonly record struct NoiseAtSize(float Base, float Detail)
{
    /// <summary>What to multiply a squared difference by.</summary>
    /// <param name="variance">The cell's own variance: the smaller one of the two copies, so that detail in one alone excuses nothing.</param>
    public float Weight(float variance) => 1 / (Base + Detail * variance);
}
