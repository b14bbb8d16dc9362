using System.Runtime.CompilerServices;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;

namespace PhotoSync.Tests.Documentation;

public sealed class The_readme
{
    [Fact]
    public void Shows_code_that_compiles()
    {
        var readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/PhotoSync/README.md"));
        var shown = readme.Split("```csharp\n")[1].Split("```")[0];

        var compiled = File.ReadAllText(ThisFile()).Split("        // readme\n")[1].Split("        // end")[0];

        Assert.Equal(Lines(shown), Lines(compiled));
    }

    internal static async Task<string> AskAsync(
        IDirectory directory, IExchangePhotos exchange, ISharePointPhotos sharePoint, CheckMemory memory, PersonId person, CancellationToken cancellationToken)
    {
        // readme
        var check = new PhotoCheck(directory, exchange, sharePoint, memory);

        var result = await check.CheckAsync(new CheckQuestion(person, new Acting.AsApplication(person.Tenant)), cancellationToken);

        return result.Finding switch
        {
            { State: PhotoState.InSync } => "Both places show the same photo.",
            { State: PhotoState.CannotTell } finding => $"It can't be told: {finding.Evidence.Failures.Count} reads failed.",
            { Remedy: Remedy.VisitLater } finding => $"SharePoint may look again at {finding.NextStepAt:u}.",
            var finding => $"{finding.State}: {finding.Remedy}.",
        };
        // end
    }

    private static IEnumerable<string> Lines(string code) => code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
