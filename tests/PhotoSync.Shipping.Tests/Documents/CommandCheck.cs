namespace PhotoSync.Shipping.Tests.Documents;

/// <summary>How it is known that commands of the documents work.</summary>
/// <param name="Start">What the commands begin with; of several that fit, the longest counts.</param>
/// <param name="Test">The test that runs them, or what they run, as <c>Class.Method</c>; <c>null</c> where none does.</param>
/// <param name="WhyNot">Why no test runs them.</param>
internal sealed record CommandCheck(string Start, string? Test, string? WhyNot = null)
{
    public static readonly CommandCheck[] All =
    [
        new("dotnet run --project src/PhotoSync.Host", "StoppingInTheMiddle.A_promise_made_before_a_stop_is_kept_after_it"),
        new("dotnet run --project src/PhotoSync.Host -- try", "TryingIt.Everybody_s_conversation_ends_as_promised_and_is_told"),
        new("dotnet run --project src/PhotoSync.Host -- doctor", "What_the_doctor_finds.Nothing_where_nothing_is_wrong"),
        new("dotnet PhotoSync.Host.dll doctor", "What_the_doctor_finds.Nothing_where_nothing_is_wrong"),
        new("dotnet run --project src/PhotoSync.Host -- backup ", "BackUps.Hold_what_was_committed_when_they_were_made_and_can_be_migrated"),
        new("pg_dump ", "BackUps.Hold_what_was_committed_when_they_were_made_and_can_be_migrated"),
        new("pg_restore ", "BackUps.Hold_what_was_committed_when_they_were_made_and_can_be_migrated"),
        new("bash deploy/", "The_documents.Give_deploys_scripts_options_that_they_take"),
        new("az deployment group create ", "The_documents.Give_the_template_only_parameters_that_it_has"),
        new("dotnet run appPackage/package.cs ", "The_documents.Write_the_packages_by_a_command_that_works"),
        new("dotnet build -p:BotSdk=nuget", "TheBotSdkIsChosenByOneProperty.The_product_and_its_tests_build_on_the_packages_unchanged_and_the_bots_talks_are_the_same"),
        new("dotnet build", null, "Every test was built by it."),
        new("bash tests/run.sh", null, "It runs the tests."),
        new("bash tests/million.sh", null, "Takes minutes, port 443 and a control group; what it counts, plans and sends is what the tests of campaigns hold, and what it shows of memory is measured."),
        new("bash tests/two-hosts.sh", null, "Starts three Hosts and a PostgreSQL and wants port 443; that the script is there is checked, and what it shows of nodes is what Two_nodes shows."),
        new("dotnet run -c Release --project tests/PhotoSync.Benchmarks", null, "Takes minutes to an hour and wants the machine for itself; that the project is there is checked."),
        new("az group create ", null, "Needs a subscription in Azure; the words are those of Microsoft's documentation."),
        new("az deployment group show ", null, "Needs a subscription in Azure; that the template has outputs is checked."),
        new("dotnet run appPackage/icons.cs", null, "Draws the committed icons anew; that the file is there is checked, and so are the icons."),
        new("atk validate ", null, "Asks Microsoft's service and a signed-in person; the packages are held against Microsoft's schema instead."),
        new("dotnet run FILE", null, "A way to speak of any file."),
    ];

    public static CommandCheck? Of(string command) => All.Where(check => $"{command} ".StartsWith(check.Start, StringComparison.Ordinal)).MaxBy(check => check.Start.Length);
}
