using PhotoSync.Host.Privacy;

namespace PhotoSync.Host.Tests.Privacy;

public sealed class CountsOnly
{
    private static readonly GroupCounts Hiding = new(new PrivacyOptions { CountsOnly = true });

    [Theory]
    [InlineData("20 8 7", "20 8 7")]
    [InlineData("20 0 7", "20 0 7")]
    [InlineData("2 2", "- -")]
    [InlineData("4", "-")]
    [InlineData("20 3 9", "20 - -")]
    [InlineData("20 3 4", "20 - -")]
    [InlineData("20 1 2 6", "20 - - -")]
    [InlineData("30 1 0 0", "- - 0 0")]
    [InlineData("0 0", "0 0")]
    public void Show_no_group_under_five_and_none_that_can_be_worked_out(string counts, string shown)
    {
        var parts = counts.Split(' ').Select(int.Parse).ToList();

        // Of equally small parts it does not matter which one hides.
        Assert.Equal(shown.Split(' ').Order(), Hiding.Show(parts).Select(count => count is { } number ? $"{number}" : "-").Order());
    }

    [Fact]
    public void Never_leave_one_hidden_number_alone_nor_fewer_than_five_hidden_people_in_a_shown_group()
    {
        var random = new Random(20261129);
        for (var round = 0; round < 20_000; round++)
        {
            int[] parts = [.. Enumerable.Range(0, random.Next(2, 8)).Select(_ => random.Next(0, 12))];

            var shown = Hiding.Show(parts);

            Assert.DoesNotContain(shown, count => count is > 0 and < 5);
            var hidden = parts.Where((_, part) => shown[part] is null).ToList();
            Assert.True(hidden.Count != 1 || parts.Length == 1, string.Join(' ', parts));
            if (Hiding.ShowSum(parts.Sum()) is not null)
                Assert.False(hidden.Sum() is > 0 and < 5, string.Join(' ', parts));
        }
    }

    [Fact]
    public void Is_off_by_default()
    {
        Assert.Equal([1, 2], new GroupCounts(new PrivacyOptions()).Show([1, 2]));
    }
}
