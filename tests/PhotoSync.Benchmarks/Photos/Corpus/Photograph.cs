namespace PhotoSync.Benchmarks.Photos.Corpus;

/// <summary>A photograph of a package.</summary>
/// <param name="Package">The package.</param>
/// <param name="Path">Where it lies in the package.</param>
/// <param name="Half">The half that every crop of it is in. What anybody saw while the rules were made is in the tuning half.</param>
/// <param name="File">Where it lies on this machine.</param>
internal sealed record Photograph(string Package, string Path, CorpusHalf Half, string File)
{
    public static IEnumerable<string> Packages => Rows("packages.tsv").Select(row => row[0]);

    public static IReadOnlyDictionary<string, string> Licences => Rows("packages.tsv").ToDictionary(row => row[0], row => row[1]);

    /// <summary>The listed photographs of those packages that can be had.</summary>
    public static IReadOnlyList<Photograph> Fetch(IEnumerable<string> packages)
    {
        var folders = packages.ToDictionary(name => name, DebianPackage.Fetch);
        return [.. from row in Rows("photographs.tsv")
                   let folder = folders.GetValueOrDefault(row[0])
                   where folder is not null
                   let file = System.IO.Path.Combine(folder, row[1])
                   where System.IO.File.Exists(file)
                   select new Photograph(row[0], row[1], Enum.Parse<CorpusHalf>(row[2]), file)];
    }

    private static IEnumerable<string[]> Rows(string name) =>
        System.IO.File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Photos", "Corpus", name)).Skip(1).Select(line => line.Split('\t'));
}
