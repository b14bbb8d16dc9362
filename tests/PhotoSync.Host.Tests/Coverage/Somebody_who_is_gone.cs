using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Bot.Preferences;
using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Tests.Coverage;

[Trait("Pace", "Slow")]
public sealed class Somebody_who_is_gone
{
    private static readonly string[] Found = ["people", "findings", "found_states"];

    [Fact]
    public async Task Takes_what_sweeps_found_along_when_the_directory_deletes_them()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();
        var mei = await contoso.PersonAsync(2);
        Assert.Equal([.. Found], await TracesAsync(contoso, mei.Id.ObjectId));

        await contoso.ControlAsync("DELETE", $"people/{mei.Id.ObjectId}");
        await contoso.SweepAsync();

        Assert.Empty(await TracesAsync(contoso, mei.Id.ObjectId));
        Assert.Equal(22, (await contoso.Coverage.CountAsync(contoso.Tenant, default)).People);
    }

    [Fact]
    public async Task Is_forgotten_by_coverage_too_when_they_ask_for_it()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();
        var story = await contoso.Host.StoryOfAsync("S2");

        var card = await story.BeginAsync("forget me", message => message.Offers("forget"), "the question");
        await story.PressAsync(card, "forget");

        Assert.Empty(await TracesAsync(contoso, story.Who.Id));
        Assert.Null(await contoso.Coverage.FindAsync(new(contoso.Tenant, story.Who.Id), default));
        Assert.Equal(22, (await contoso.Coverage.CountAsync(contoso.Tenant, default)).People);
    }

    [Fact]
    public async Task Is_forgotten_by_coverage_too_when_an_administrator_erases_them()
    {
        await using var contoso = await Swept.StartAsync();
        await contoso.SweepAsync();
        var mei = await contoso.PersonAsync(2);

        var erased = await contoso.Host.Services.GetRequiredService<IPersonalData>().ForgetAsync(mei.Id, default);

        Assert.InRange(erased.Counts[ErasedKind.PhotoNotes], 3, 10);
        Assert.Empty(await TracesAsync(contoso, mei.Id.ObjectId));
    }

    private static async Task<IReadOnlyList<string>> TracesAsync(Swept contoso, Guid person)
    {
        var database = contoso.Host.Services.GetRequiredService<Database>();
        var traces = new List<string>();
        foreach (var table in Found)
            if (await database.FindAsync<long>($"SELECT COUNT(*) FROM {table} WHERE person = @person", new { person = person.ToString() }, default) > 0)
                traces.Add(table);
        return traces;
    }
}
