using System.Text;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Reminders.Tests.Planning;

public sealed class A_file_of_bytes
{
    [Fact]
    public void Is_read_in_utf8_and_in_utf16_with_its_mark()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal(["åsa@contoso.com"], Names([.. encoding.GetPreamble(), .. encoding.GetBytes("Name\nåsa@contoso.com\n")]));
    }

    [Fact]
    public void In_another_encoding_is_refused_rather_than_misread() => Assert.Equal(NameFileFault.UnknownEncoding, Fault(Encoding.Latin1.GetBytes("åsa@contoso.com")));

    [Fact]
    public void With_NULs_is_no_text() => Assert.Equal(NameFileFault.NotText, Fault(Encoding.UTF8.GetBytes("a@contoso.com\n\0\0\0")));

    [Fact]
    public void Without_a_name_is_empty() => Assert.Equal(NameFileFault.Empty, Fault(Encoding.UTF8.GetBytes("Name;Mail\n\n\n")));

    [Fact]
    [Trait("Pace", "Slow")]
    public void Of_a_million_and_one_lines_is_too_long()
    {
        var lines = new StringBuilder();
        for (var number = 0; number <= NameFile.MostNames; number++)
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"p{number}@c.com\n");

        Assert.Equal(NameFileFault.TooManyNames, Fault(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    [Fact]
    public void Of_200_MB_is_too_large_and_not_looked_at() => Assert.Equal(NameFileFault.TooLarge, Fault(new byte[200_000_000]));

    private static IReadOnlyList<string> Names(byte[] file) => Assert.IsType<NameFileOutcome.Names>(NameFile.Read(file)).All;

    private static NameFileFault Fault(byte[] file) => Assert.IsType<NameFileOutcome.Refused>(NameFile.Read(file)).Fault;
}
