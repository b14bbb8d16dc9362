namespace PhotoSync.Tests.Photos;

/// <summary>The files of <c>Samples/</c>.</summary>
internal static class Sample
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
