using PhotoSync.Comparison;

namespace PhotoSync.Tests.Comparison;

/// <summary>The rules of close fingerprints as they were measured, cell by cell and in the order of the cells: slow, and what the fast ones are held against.</summary>
internal static class OneByOne
{
    private const int Side = FingerprintLayout.LumaSide, Cells = Side * Side;

    public static PhotoVerdict Compare(byte[] first, byte[] second)
    {
        if (Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]) < PhotoComparer.SmallestSide) return PhotoVerdict.CannotTell(CannotTellReason.TooSmall);

        var verdict = Decision.Fingerprints.Decide(FingerprintDistance.Between(first, second));
        if (verdict.IsSame && IsPlain(first)) return PhotoVerdict.CannotTell(CannotTellReason.TooPlain, verdict.Distance, verdict.Threshold);

        var mayBeCropped = verdict.IsDifferent && first[FingerprintLayout.Shape] != second[FingerprintLayout.Shape];
        var mayBeEdited = verdict.IsSame && (RivalExplains(first, second) || Light(first, second) > 0.1f || IsFaded(first, second));
        return mayBeCropped || mayBeEdited ? PhotoVerdict.CannotTell(CannotTellReason.Borderline, verdict.Distance, verdict.Threshold) : verdict;
    }

    public static bool IsPlain(byte[] fingerprint)
    {
        var luma = Luma(fingerprint);
        int along = 0, down = 0;
        for (var cell = 0; cell < Cells; cell++)
        {
            if (cell % Side > 0) along += (int)Square(luma[cell] - luma[cell - 1]);
            if (cell >= Side) down += (int)Square(luma[cell] - luma[cell - Side]);
        }

        return Math.Min(along, down) < 4 * Side * (Side - 1);
    }

    public static bool RivalExplains(byte[] first, byte[] second)
    {
        var (one, other, weights) = (Luma(first), Luma(second), Weights(first, second));
        var most = Moved(one, other, weights, 0, 0) + 2.25f;
        return Mirrored(one, other, weights) < most
            || Moved(one, other, weights, 1, 0) < most
            || Moved(one, other, weights, -1, 0) < most
            || Moved(one, other, weights, 0, 1) < most
            || Moved(one, other, weights, 0, -1) < most;
    }

    public static float Light(byte[] first, byte[] second)
    {
        var (dark, light) = Luma(first).Sum() <= Luma(second).Sum() ? (first, second) : (second, first);
        var (along, whole) = (0f, 0f);
        for (var place = 0; place < Cells; place++)
        {
            var block = FingerprintLayout.LumaDetail + place % FingerprintLayout.Blocks;
            float level = dark[FingerprintLayout.Luma + place], deviation = dark[block] * FingerprintLayout.DetailUnit;
            var gain = (Exposure.Gain(level - deviation) + Exposure.Gain(level + deviation)) / 2;
            var weighted = Weight(dark, light, block) * gain;
            along += weighted * (light[FingerprintLayout.Luma + place] - level);
            whole += weighted * gain;
        }

        return whole == 0 ? 0 : along / whole;
    }

    public static bool IsFaded(byte[] first, byte[] second)
    {
        int one = 0, other = 0, common = 0;
        for (var place = FingerprintLayout.Chroma; place < PhotoFingerprint.Length; place++)
        {
            int chroma = first[place] - 128, otherChroma = second[place] - 128;
            one += chroma * chroma;
            other += otherChroma * otherChroma;
            common += chroma * otherChroma;
        }

        var noise = NoiseModel.CoarseChroma.At(Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]));
        var rich = Math.Max(one, other);
        return rich >= 0.25f * 2 * noise.Base * 9 && rich - common > 0.5f * rich;
    }

    private static float Mirrored(float[] one, float[] other, float[] weights)
    {
        var sum = 0f;
        for (var cell = 0; cell < Cells; cell++) sum += Weighed(weights[cell], one[cell] - other[cell / Side * Side + Side - 1 - cell % Side]);
        return sum / Cells;
    }

    private static float Moved(float[] one, float[] other, float[] weights, int right, int down)
    {
        var (sum, cells) = (0f, 0);
        for (var row = Math.Max(0, -down); row < Math.Min(Side, Side - down); row++)
        {
            for (var column = Math.Max(0, -right); column < Math.Min(Side, Side - right); column++, cells++)
                sum += Weighed(weights[row * Side + column], one[row * Side + column] - other[(row + down) * Side + column + right]);
        }

        return sum / cells;
    }

    private static float[] Luma(byte[] fingerprint) => ByCell(place => fingerprint[FingerprintLayout.Luma + place]);

    private static float[] Weights(byte[] first, byte[] second) => ByCell(place => Weight(first, second, FingerprintLayout.LumaDetail + place % FingerprintLayout.Blocks));

    private static float[] ByCell(Func<int, float> ofPlace)
    {
        var cells = new float[Cells];
        for (var place = 0; place < Cells; place++) cells[FingerprintLayout.CellAt(place)] = ofPlace(place);
        return cells;
    }

    private static float Weight(byte[] first, byte[] second, int block)
    {
        var noise = NoiseModel.CoarseLuma.At(Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]));
        return noise.Weight(Square(Math.Min(first[block], second[block]) * FingerprintLayout.DetailUnit));
    }

    private static float Weighed(float weight, float difference) => weight * difference * difference;

    private static float Square(float value) => value * value;
}
