using Microsoft.Extensions.Time.Testing;
using Moq;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Memory;
using PhotoSync.Testing.People;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Synchronization;

public sealed class A_photo_change
{
    private static readonly Acting Application = new Acting.AsApplication(Some.Tenant);
    private static readonly WriteOutcome.Uncertain NoAnswer = new(new ReadFailure(Source.ExchangePhoto, ReadFailureReason.TimedOut, Some.Morning));

    private readonly Mock<IExchangePhotos> exchange = new(MockBehavior.Strict);
    private readonly InMemoryWriteJournal journal = new();
    private readonly FakeTimeProvider clock = new(Some.Morning);
    private string? etag = "before";

    public A_photo_change() =>
        exchange.Setup(e => e.ReadAsync(Some.PersonId(), Application, default)).ReturnsAsync(() => Known(etag is null ? null : new ExchangePhoto(etag, 648, 648)));

    [Fact]
    public async Task Is_noted_before_the_request_leaves_and_struck_off_after_it()
    {
        var openDuringTheRequest = 0;
        Writes(async () =>
        {
            openDuringTheRequest = (await journal.ListOpenAsync(default)).Count;
            return new WriteOutcome.Written();
        });

        var outcome = await Change().ReplaceAsync(Some.PersonId(), new byte[] { 1 }, Application, default);

        Assert.IsType<WriteOutcome.Written>(outcome);
        Assert.Equal((1, 0), (openDuringTheRequest, (await journal.ListOpenAsync(default)).Count));
    }

    [Fact]
    public async Task Without_an_answer_counts_as_written_once_another_photo_is_seen()
    {
        Writes(() =>
        {
            etag = "after";
            return Task.FromResult<WriteOutcome>(NoAnswer);
        });

        Assert.IsType<WriteOutcome.Written>(await Change().ReplaceAsync(Some.PersonId(), new byte[] { 1 }, Application, default));
    }

    [Fact]
    public async Task Without_an_answer_and_without_effect_stays_open_until_it_can_take_none_any_more()
    {
        Writes(() => Task.FromResult<WriteOutcome>(NoAnswer));
        Assert.IsType<WriteOutcome.Uncertain>(await Change().ReplaceAsync(Some.PersonId(), new byte[] { 1 }, Application, default));

        Assert.Null(Assert.Single(await Change().SettleOpenAsync(_ => Application, default)).TookEffect);
        clock.Advance(TimeSpan.FromMinutes(3));
        Assert.False(Assert.Single(await Change().SettleOpenAsync(_ => Application, default)).TookEffect);
        Assert.Empty(await journal.ListOpenAsync(default));
    }

    [Fact]
    public async Task That_a_stop_left_open_is_settled_at_start_by_reading_again()
    {
        await journal.BeginAsync(new PhotoWrite(Guid.NewGuid(), Some.PersonId(), PhotoWriteKind.Remove, "before", Some.Morning), default);
        etag = null;

        var settled = await Change().SettleOpenAsync(_ => Application, default);

        Assert.True(Assert.Single(settled).TookEffect);
        Assert.Empty(await journal.ListOpenAsync(default));
    }

    [Fact]
    public async Task Of_somebody_else_is_left_alone()
    {
        await journal.BeginAsync(new PhotoWrite(Guid.NewGuid(), Some.PersonId(), PhotoWriteKind.Remove, "before", Some.Morning), default);
        etag = null;

        Assert.Empty(await Change().SettleOpenAsync(_ => null, default));
        Assert.Single(await journal.ListOpenAsync(default));
    }

    [Fact]
    public async Task Refused_by_policy_is_remembered()
    {
        Writes(() => Task.FromResult<WriteOutcome>(new WriteOutcome.Refused(WriteRefusal.Forbidden, "r")));

        await Change().ReplaceAsync(Some.PersonId(), new byte[] { 1 }, Application, default);

        Assert.True(await journal.WasRefusedLatelyAsync(Some.PersonId(), default));
    }

    [Fact]
    public async Task Is_not_begun_when_the_present_photo_cannot_be_read()
    {
        exchange.Setup(e => e.ReadAsync(Some.PersonId(), Application, default)).ReturnsAsync(Unread<ExchangePhoto?>(Source.ExchangePhoto));

        Assert.IsType<WriteOutcome.NotWritten>(await Change().RemoveAsync(Some.PersonId(), Application, default));
        Assert.Empty(await journal.ListOpenAsync(default));
    }

    private PhotoChange Change() =>
        new(exchange.Object, new CheckMemory(new InMemoryObservations(), new InMemoryVisits(), journal, new InMemoryTenantSigns()) { Clock = clock });

    private void Writes(Func<Task<WriteOutcome>> answer) =>
        exchange.Setup(e => e.ReplaceAsync(Some.PersonId(), It.IsAny<ReadOnlyMemory<byte>>(), Application, default)).Returns(answer);
}
