using System.Text.Json;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Chaos.Teams;

switch (args)
{
    case ["node", var terms]:
        await Node.RunAsync(JsonSerializer.Deserialize<NodeTerms>(terms)!);
        return 0;
    case ["teams", var terms]:
        await using (var teams = await FakeTeams.StartAsync(JsonSerializer.Deserialize<TeamsTerms>(terms)!))
        {
            Console.WriteLine(teams.Address);
            // Runs until whoever started it closes its input.
            await Console.In.ReadToEndAsync();
        }

        return 0;
    default:
        Console.Error.WriteLine("node <terms> | teams <terms>");
        return 2;
}
