using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using Xunit.Abstractions;

namespace PhotoSync.Host.Tests.Faults;

/// <summary>Every call of a check, of a sign-in and of an upload × every way to fail. What people saw is in <c>what_people_saw.md</c>.</summary>
[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public sealed class A_service_that_fails(ITestOutputHelper output)
{
    private static readonly string[] Checking = ["Olivia Marsh", "Thandiwe Zulu", "Priya Nair"];
    private const string Uploading = "Ingrid Dahl";
    private static readonly string[] Often = ["--Bot:TurnsPerMinute", "1000", "--Bot:UploadsPerHour", "100", "--Microsoft365:Calls:FirstPause", "00:00:00.01"];
    private static readonly string[] Patient = RunningHost.Patience;
    private static readonly string[] Impatient = ["--Microsoft365:Calls:PersonBudget", "00:00:02", "--Microsoft365:Calls:PersonAttempt", "00:00:00.9", "--Microsoft365:Calls:WriteBudget", "00:00:02"];

    private readonly FaultTable table = new();

    [Fact]
    public async Task Never_leads_to_a_wrong_word_nor_to_silence()
    {
        await TryAsync(isSlow: false, Patient);
        await TryAsync(isSlow: true, Impatient);

        var markdown = table.Markdown();
        output.WriteLine(string.Join('\n', table.Wrong));
        Compare(markdown);
        Assert.Empty(table.Wrong);
    }

    private async Task TryAsync(bool isSlow, string[] patience)
    {
        await using var host = await RunningHost.StartAsync([.. Often, .. patience]);
        using var witness = new Witness(host);
        var checks = await Task.WhenAll(Checking.Select(async name => new CheckTrial(host, witness, table, await host.StoryOfAsync(person => person.Name == name))));
        var upload = new UploadTrial(host, witness, table, await host.StoryOfAsync(person => person.Name == Uploading));
        await Task.WhenAll([.. checks.Select(check => check.LearnAsync()), upload.BeginAsync()]);

        var (ofChecks, ofUploads) = (Cells(isSlow, TalkPart.Check, TalkPart.SignIn), Cells(isSlow, TalkPart.Upload, TalkPart.Change));
        await Task.WhenAll([.. checks.Select(check => TakeAsync(ofChecks.Private, check.TryAsync)), TakeAsync(ofUploads.Private, upload.TryAsync)]);
        await Task.WhenAll(checks.Select(check => check.CheckTruthAsync()));
        // What others would feel is tried by one person alone.
        await Task.WhenAll(TakeAsync(ofChecks.Shared, checks[0].TryAsync), TakeAsync(ofUploads.Shared, upload.TryAsync));
    }

    private static (ConcurrentQueue<FaultCell> Private, ConcurrentQueue<FaultCell> Shared) Cells(bool isSlow, params TalkPart[] parts)
    {
        var cells = parts.SelectMany(part => FaultCell.Of(part, isSlow)).OrderBy(cell => cell.Aftermath).ToLookup(cell => cell.IsPrivate && cell.Aftermath == 0);
        return (new(cells[true]), new(cells[false]));
    }

    private async Task TakeAsync(ConcurrentQueue<FaultCell> cells, Func<FaultCell, Task> tryAsync)
    {
        while (cells.TryDequeue(out var cell))
            try
            {
                await tryAsync(cell);
            }
            catch (StoryBroken silence)
            {
                table.Complain(cell, silence.Message);
            }
    }

    /// <summary>With <c>PHOTOSYNC_APPROVE=1</c> the file is written anew, to be read in the diff.</summary>
    private static void Compare(string markdown, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "what_people_saw.md");
        if (Environment.GetEnvironmentVariable("PHOTOSYNC_APPROVE") == "1")
            File.WriteAllText(path, markdown);
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", markdown);
    }
}
