using PhotoSync.Bot.Administering.Commands;

namespace PhotoSync.Bot.Tests.Administering;

public sealed class What_counts_as_a_command
{
    [Theory]
    [InlineData("status", "Status", "")]
    [InlineData("  Status. ", "Status", "")]
    [InlineData("läget", "Status", "")]
    [InlineData("who is affected?", "WhoIsAffected", "")]
    [InlineData("vilka berörs", "WhoIsAffected", "")]
    [InlineData("check anna@contoso.com", "CheckPerson", "anna@contoso.com")]
    [InlineData("kolla anna.ek@contoso.com", "CheckPerson", "anna.ek@contoso.com")]
    [InlineData("doctor", "Doctor", "")]
    [InlineData("doktor", "Doctor", "")]
    [InlineData("pause", "Pause", "")]
    [InlineData("pause 12", "Pause", "12")]
    [InlineData("resume campaign #12", "Resume", "12")]
    [InlineData("avbryt kampanj 3", "Cancel", "3")]
    [InlineData("withdraw 7", "Withdraw", "7")]
    [InlineData("repair", "Repair", "")]
    [InlineData("repair everyone", "Repair", "")]
    [InlineData("reparera anna@contoso.com", "Repair", "anna@contoso.com")]
    public void These_do(string text, string wish, string argument) =>
        Assert.Equal(new AdminCommand(Enum.Parse<AdminWish>(wish), argument), CommandReader.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("check my photo")]
    [InlineData("check")]
    [InlineData("check anna@contoso.com please")]
    [InlineData("my photo is wrong, please repair")]
    [InlineData("status of my photo")]
    [InlineData("the doctor says hello")]
    [InlineData("pause everything")]
    [InlineData("cancel my upload")]
    public void Everything_else_is_a_conversation(string? text) => Assert.Null(CommandReader.Read(text));
}
