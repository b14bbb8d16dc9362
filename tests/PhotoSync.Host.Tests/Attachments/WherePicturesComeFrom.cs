using System.Net;
using PhotoSync.Bot.Uploading;
using PhotoSync.Host.Attachments;

namespace PhotoSync.Host.Tests.Attachments;

public sealed class WherePicturesComeFrom
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/v3/attachments/1/views/original", SentPictureKind.Inline, true)]
    [InlineData("https://eu-prod.asyncgw.teams.microsoft.com/v1/objects/1", SentPictureKind.Inline, true)]
    [InlineData("https://us-api.asm.skype.com/v1/objects/1", SentPictureKind.Inline, true)]
    [InlineData("https://contoso-my.sharepoint.com/personal/anna/me.jpg?tempauth=1", SentPictureKind.File, true)]
    [InlineData("http://localhost:5281/onedrive/1", SentPictureKind.File, true)]
    [InlineData("https://contoso-my.sharepoint.com/personal/anna/me.jpg", SentPictureKind.Inline, false)]
    [InlineData("https://smba.trafficmanager.net/amer/v3/attachments/1", SentPictureKind.File, false)]
    [InlineData("http://contoso-my.sharepoint.com/me.jpg", SentPictureKind.File, false)]
    [InlineData("https://contoso-my.sharepoint.com:444/me.jpg", SentPictureKind.File, false)]
    [InlineData("https://sharepoint.com.evil.example/me.jpg", SentPictureKind.File, false)]
    [InlineData("https://evilsharepoint.com/me.jpg", SentPictureKind.File, false)]
    [InlineData("file:///etc/passwd", SentPictureKind.File, false)]
    public void Is_told_by_how_they_were_sent(string address, SentPictureKind kind, bool allowed) =>
        Assert.Equal(allowed, new AttachmentHosts([new Uri("http://localhost:5281/")]).Allow(new Uri(address), kind));

    [Theory]
    [InlineData("13.107.136.9", true)]
    [InlineData("2620:1ec:8f8::9", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("100.63.255.255", true)]
    [InlineData("100.128.0.1", true)]
    [InlineData("172.15.0.1", true)]
    [InlineData("169.253.0.1", true)]
    [InlineData("192.0.0.1", false)]
    [InlineData("192.0.2.1", false)]
    [InlineData("192.0.1.1", true)]
    [InlineData("192.1.0.1", true)]
    [InlineData("198.18.0.1", false)]
    [InlineData("198.19.0.1", false)]
    [InlineData("198.20.0.1", true)]
    [InlineData("198.51.100.1", false)]
    [InlineData("198.51.101.1", true)]
    [InlineData("203.0.113.1", false)]
    [InlineData("203.0.114.1", true)]
    [InlineData("203.1.113.1", true)]
    [InlineData("223.255.255.1", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2001:db9::1", true)]
    [InlineData("2001:d00::1", true)]
    [InlineData("2003::1", true)]
    [InlineData("3fff::1", true)]
    [InlineData("4000::1", false)]
    [InlineData("1fff::1", false)]
    public void Is_an_address_that_everybody_can_reach(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddressesOnly.IsPublic(IPAddress.Parse(address)));
}
