using PhotoSync.Diagnosis;
using PhotoSync.Photos;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Diagnosis;

public sealed class What_the_evidence_says
{
    [Fact]
    public void A_photo_seen_for_the_first_time_is_dated_now_at_the_latest()
    {
        var evidence = Diagnostician.Diagnose(Different with { History = PhotoHistory.None }).Evidence;

        Assert.Equal(Now, evidence.ExchangeSinceAtLatest);
        Assert.False(evidence.ExchangeChangeWitnessed);
    }

    [Fact]
    public void The_copy_is_dated_by_its_file_where_that_is_newer_than_the_timestamp()
    {
        var copy = Picture with { LastModified = Now.AddDays(-3) };

        Assert.Equal(Now.AddDays(-3), Diagnostician.Diagnose(Different with { Copy = Known<PictureFile?>(copy) }).Evidence.SharePointCopyFrom);
    }

    [Fact]
    public void The_copy_is_dated_by_the_timestamp_where_that_is_newer_than_its_file()
    {
        var copy = Picture with { LastModified = Now.AddDays(-12) };

        Assert.Equal(Now.AddDays(-10), Diagnostician.Diagnose(Different with { Copy = Known<PictureFile?>(copy) }).Evidence.SharePointCopyFrom);
    }

    [Fact]
    public void A_photo_seen_before_is_dated_by_when_it_was_first_seen() =>
        Assert.Equal(Now.AddDays(-9), Diagnostician.Diagnose(Different).Evidence.ExchangeSinceAtLatest);

    [Fact]
    public void Where_there_is_no_photo_there_is_no_date_of_it() =>
        Assert.Null(Diagnostician.Diagnose(NoExchangePhoto).Evidence.ExchangeSinceAtLatest);

    [Fact]
    public void A_picture_without_an_address_is_shown_to_nobody_and_has_no_date() =>
        Assert.Null(Diagnostician.Diagnose(Different.With(Profile() with { PictureUrl = "" })).Evidence.SharePointCopyFrom);

    [Fact]
    public void A_timestamp_that_scripts_write_proves_nothing_and_is_noted()
    {
        var finding = Diagnostician.Diagnose(Different.With(Profile() with { Timestamp = "63605901091" }) with { Copy = Known<PictureFile?>(Picture with { LastModified = null }) });

        Assert.Null(finding.Evidence.SharePointCopyFrom);
        Assert.Null(finding.Evidence.LastLook);
        Assert.Contains(Note.TimestampWrittenByScript, finding.Notes);
    }

    [Fact]
    public void A_visit_within_24_hours_of_a_look_made_SharePoint_do_nothing_and_does_not_move_the_next_look()
    {
        var looked = Now.AddHours(-20);

        var finding = Diagnostician.Diagnose(Different.With(Profile(written: looked)).VisitedAgo(10));

        Assert.Equal((looked, looked.AddHours(24)), (finding.Evidence.LastLook, finding.NextStepAt));
        Assert.Null(finding.Evidence.FirstVisitSinceChange);
    }

    [Fact]
    public void A_visit_24_hours_after_a_look_is_the_next_look() =>
        Assert.Equal(Now.AddHours(-6), Diagnostician.Diagnose(Different.With(Profile(written: Now.AddHours(-30))).VisitedAgo(6)).Evidence.LastLook);

    [Fact]
    public void A_visit_at_the_moment_the_photo_was_first_seen_came_after_the_change()
    {
        var photoSince = new PhotoHistory(Now.AddHours(-30), true, Now.AddHours(-40));

        Assert.Equal(Now.AddHours(-30), Diagnostician.Diagnose((Different with { History = photoSince }).VisitedAgo(30)).Evidence.FirstVisitSinceChange);
    }

    [Fact]
    public void A_visit_before_the_photo_was_there_is_a_look_but_says_nothing_about_being_stuck()
    {
        var photoSince = new PhotoHistory(Now.AddHours(-26), true, Now.AddHours(-40));

        var finding = Diagnostician.Diagnose((Different with { History = photoSince }).VisitedAgo(80, 50));

        Assert.Equal(PhotoState.LookIsDue, finding.State);
        Assert.DoesNotContain(Note.VisitDidNotHelp, finding.Notes);
    }

    [Theory]
    [InlineData("63783110969", "2022-03-17T10:49:29Z")]
    [InlineData("63799442436", "2022-09-22T11:20:36Z")]
    [InlineData("63605901091", "2016-08-04T09:51:31Z")]
    public void A_timestamp_counts_seconds_since_the_year_one(string text, string time)
    {
        var parsed = SharePointTimestamp.Parse(text);

        Assert.Equal(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), parsed);
        Assert.Equal(text, SharePointTimestamp.Format(parsed!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("9/12/2022 6:19:29 PM")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999")]
    public void What_is_no_timestamp_is_not_read_as_one(string text) => Assert.Null(SharePointTimestamp.Parse(text));
}
