using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Tests.Ledger;

public sealed class The_sums_of_a_ledger
{
    [Theory]
    [InlineData(null, 3, true)]
    [InlineData(5, 3, true)]
    [InlineData(6, 3, false)]
    [InlineData(4, 3, false)]
    public void Are_balanced_where_the_states_add_up_to_the_audience_or_it_is_not_known_yet(int? audience, int sent, bool isBalanced) =>
        Assert.Equal(isBalanced, Sums(audience, (RecipientState.Sent, sent), (RecipientState.Planned, 2)).IsBalanced);

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1, 0, false)]
    [InlineData(0, 1, false)]
    [InlineData(1, 1, false)]
    public void Are_settled_where_nobody_is_planned_or_claimed(int planned, int claimed, bool isSettled) =>
        Assert.Equal(isSettled, Sums(10, (RecipientState.Planned, planned), (RecipientState.Claimed, claimed), (RecipientState.Sent, 10 - planned - claimed)).IsSettled);

    [Fact]
    public void Are_not_settled_while_the_audience_is_being_written_down() => Assert.False(Sums(null, (RecipientState.Sent, 3)).IsSettled);

    [Fact]
    public void Count_nobody_in_a_state_without_a_row() => Assert.Equal(0, Sums(1, (RecipientState.Sent, 1))[RecipientState.Uncertain]);

    private static LedgerSums Sums(int? audience, params (RecipientState State, int Number)[] rows) => new(audience, rows.ToDictionary(row => row.State, row => row.Number));
}
