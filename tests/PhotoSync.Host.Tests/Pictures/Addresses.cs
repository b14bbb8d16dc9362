using System.Buffers.Text;
using System.Security.Cryptography;
using PhotoSync.Bot.Pictures;
using PhotoSync.Host.Pictures;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Pictures;

public sealed class Addresses
{
    private static readonly string Interaction = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    [Theory]
    [InlineData(PictureKind.Exchange)]
    [InlineData(PictureKind.SharePoint)]
    [InlineData(PictureKind.UploadPreview)]
    [InlineData(PictureKind.UploadOriginal)]
    public void Say_whose_picture_which_and_of_which_look(PictureKind kind)
    {
        var signer = Signer(1);
        var token = new PictureToken(Interaction, kind, Some.Morning);

        Assert.Equal(token, signer.Read(signer.Sign(token)));
    }

    [Fact]
    public void Are_worth_nothing_once_a_single_letter_is_changed()
    {
        var signer = Signer(1);
        var address = signer.Sign(new PictureToken(Interaction, PictureKind.Exchange, Some.Morning));

        // The last letter carries two bits beyond the bytes, which a decoder may or may not read.
        var altered = Enumerable.Range(0, address.Length - 1).Select(at => address[..at] + (address[at] == 'A' ? 'B' : 'A') + address[(at + 1)..]);

        Assert.All(altered, each => Assert.Null(signer.Read(each)));
    }

    [Fact]
    public void Of_another_key_are_nobodys() =>
        Assert.Null(Signer(2).Read(Signer(1).Sign(new PictureToken(Interaction, PictureKind.Exchange, Some.Morning))));

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    public void Of_another_form_are_nobodys(string address) => Assert.Null(Signer(1).Read(address));

    private static PictureSigner Signer(byte key)
    {
        var signer = new PictureSigner();
        signer.Use([.. Enumerable.Repeat(key, 32)]);
        return signer;
    }
}
