using PhotoSync.Benchmarks.Photos.Corpus;
using PhotoSync.Benchmarks.Photos.Variants;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>Saves a portrait, and the pictures that were made of it, in all the ways that count.</summary>
internal static class SpecimenMaker
{
    private static readonly Edit[] Edits = [.. Enum.GetValues<Edit>().Where(edit => edit != Edit.None)];

    public static IEnumerable<Specimen> Make(int number, Portrait portrait, SKBitmap? subject, Random chance)
    {
        var sizes = Saving.Sizes.Where(size => size <= portrait.Side).ToArray();
        using (var square = portrait.Square())
        using (var resaved = JpegFile.Resave(square))
            foreach (var size in sizes)
                for (var i = 0; i < (size > 300 ? 2 : 4); i++) yield return Save(square, resaved, Edit.None, Saving.Any(size, chance));

        foreach (var packaging in (Packaging[])[Packaging.Wide, Packaging.Tall])
        {
            using var scene = packaging == Packaging.Wide ? portrait.Wide() : portrait.Tall();
            if (scene is not null) yield return Save(scene, scene, Edit.None, Saving.Any(sizes[^1], chance, packaging));
        }

        foreach (var edit in Edits)
        {
            using var edited = Editor.Apply(portrait, subject, edit, chance);
            if (edited is null) continue;
            using var resaved = JpegFile.Resave(edited);
            foreach (var size in sizes) yield return Save(edited, resaved, edit, Saving.Any(size, chance));
        }

        Specimen Save(SKBitmap picture, SKBitmap resaved, Edit edit, Saving saving) =>
            new(number, portrait.Source.Half, edit, saving, saving.Save(picture, resaved));
    }
}
