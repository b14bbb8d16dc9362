using System.Text.RegularExpressions;

namespace PhotoSync.Host.Tests.Architecture;

/// <summary><c>tests/inner.sh</c>: quick enough to be asked after each change. Which classes it leaves out whole; single tests that go through very many things are marked as well.</summary>
public sealed partial class The_inner_loop
{
    [Fact]
    public void Leaves_out_what_starts_a_browser_a_whole_Host_or_another_program_what_tries_at_random_or_measures_alone_and_nothing_else()
    {
        var classes = Directory.EnumerateDirectories(SourceTree.At("tests"), "*.Tests").SelectMany(project => SourceTree.Files(project, "*.cs"))
            .Select(path => (Name: SourceTree.Name(path), Text: File.ReadAllText(path))).Where(file => Test().IsMatch(file.Text) && !file.Name.EndsWith($"/{nameof(The_inner_loop)}.cs", StringComparison.Ordinal)).ToList();

        var leftOut = classes.Where(file => Mark().IsMatch(file.Text)).Select(file => file.Name);

        Assert.Equal(classes.Where(file => Starts().IsMatch(file.Text)).Select(file => file.Name).Order(), leftOut.Order());
    }

    [GeneratedRegex(@"^    \[\w*(Fact|Theory)\b", RegexOptions.Multiline)]
    private static partial Regex Test();

    [GeneratedRegex(@"^\[Trait\(""Pace"", ""Slow""\)\]$", RegexOptions.Multiline)]
    private static partial Regex Mark();

    /// <summary>The words by which tests start something that takes its time.</summary>
    [GeneratedRegex(@"\b(Chromium chromium|Browser browser|(RunningHost|PhotoSyncHost|ChildHost|AdminOffice|Swept|ChaosRun)\.(Start|Open)Async|AdminCalls calls|OneHost one|Patient patient|TryCommand|CopyOfTheTree copy|RecordedWorld world|Node\.Build|Run\.OfAsync|FakeAzure|Packages packages|BicepTemplate template|FsCheck;|nameof\(MeasuredAlone\))")]
    private static partial Regex Starts();
}
