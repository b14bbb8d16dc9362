using PhotoSync.Reminders.Planning;

namespace PhotoSync.Reminders.Tests.Planning;

public sealed class A_file_of_names
{
    [Theory]
    [InlineData("anna@contoso.example\r\nbo@contoso.example\r\n")]
    [InlineData("userPrincipalName,displayName\nanna@contoso.example,Anna\nbo@contoso.example,Bo")]
    [InlineData("\uFEFFUPN;Name\n\"anna@contoso.example\";\"A; B\"\n\n ANNA@contoso.example \nbo@contoso.example;Bo")]
    public void Is_read_by_its_first_column_each_name_once(string file) =>
        Assert.Equal(["anna@contoso.example", "bo@contoso.example"], NameList.Read(file));

    [Fact]
    public void May_hold_object_ids() =>
        Assert.Equal(["c0ffee00-0000-4000-8000-000000000001"], NameList.Read("id\nc0ffee00-0000-4000-8000-000000000001"));

    [Fact]
    public void That_is_empty_names_nobody() => Assert.Empty(NameList.Read("\n \n"));
}
