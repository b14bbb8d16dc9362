using PhotoSync.Benchmarks.Photos.Corpus;
using PhotoSync.Benchmarks.Photos.Methods;
using PhotoSync.Benchmarks.Photos.Variants;
using PhotoSync.Comparison;

namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>Pairs up specimens and asks every method.</summary>
internal static class Trial
{
    private const int SamePairs = 400, PartnersOfAnEdit = 3;

    /// <summary>Pairs within one portrait: it with itself, and with what was made of it.</summary>
    public static IEnumerable<Outcome> Within(CorpusHalf half, string name, IReadOnlyList<Examined> examined, Random chance)
    {
        var originals = examined.Where(one => one.Edit == Edit.None).ToArray();
        for (var pair = 0; pair < SamePairs; pair++)
        {
            var (one, other) = (chance.Next(originals.Length), chance.Next(originals.Length - 1));
            yield return Compare(half, name, originals[one], originals[other < one ? other : other + 1], isSame: true);
        }

        var squares = originals.Where(one => one.IsSquare).ToArray();
        foreach (var edited in examined.Where(one => one.Edit != Edit.None))
            for (var partner = 0; partner < PartnersOfAnEdit; partner++)
                yield return Compare(half, name, Partner(edited.Edit), edited, isSame: false);

        // Another crop of an oblong picture may be what a service made of it: there the truth is unknown.
        Examined Partner(Edit edit) => edit == Edit.Shifted ? squares[chance.Next(squares.Length)] : originals[chance.Next(originals.Length)];
    }

    /// <summary>Pairs of two portraits, all of them square.</summary>
    public static IEnumerable<Outcome> Across(CorpusHalf half, IReadOnlyList<(int Portrait, int Size, Traits Traits)> kept, int pairs, Random chance)
    {
        while (pairs > 0)
        {
            var (one, other) = (kept[chance.Next(kept.Count)], kept[chance.Next(kept.Count)]);
            if (one.Portrait == other.Portrait) continue;
            pairs--;
            yield return new Outcome(
                half,
                Math.Min(one.Size, other.Size),
                false,
                Edit.None,
                Distances(one.Traits, other.Traits),
                new PhotoComparer().Compare(one.Traits.Fingerprint, other.Traits.Fingerprint),
                SecondLook.Compare(one.Traits.Reading, other.Traits.Reading),
                $"portraits {one.Portrait} and {other.Portrait}");
        }
    }

    private static Outcome Compare(CorpusHalf half, string name, Examined one, Examined other, bool isSame)
    {
        var verdict = one.Compare(other);
        return new Outcome(
            half,
            SizeClass.Of(one, other),
            isSame,
            other.Edit,
            Distances(one.Traits, other.Traits),
            new PhotoComparer().Compare(one.Traits.Fingerprint, other.Traits.Fingerprint),
            verdict,
            (isSame ? verdict.IsSame : verdict.IsDifferent) ? null : $"{name}: {one.Saving} and {other.Edit} {other.Saving}");
    }

    private static float[] Distances(Traits one, Traits other) => one.Others is { } first && other.Others is { } second
        ? [.. ((Method[])[Method.DctHash, Method.PdqLike, Method.Structure]).Select(method => (float)first.Distance(method, second))]
        : [];
}
