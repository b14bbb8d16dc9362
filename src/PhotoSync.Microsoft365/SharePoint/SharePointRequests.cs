using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>The calls of SharePoint's REST interface that are used (domain.md §3.2, §3.3).</summary>
internal sealed class SharePointRequests(IOptions<SharePointOptions> options)
{
    private const string Json = "application/json;odata=nometadata";
    private const string Manager = "/_api/SP.UserProfiles.PeopleManager";

    public SharePointOptions Options => options.Value;

    public Call ReadProfile(Audience site, Person person, Acting acting)
    {
        var account = Uri.EscapeDataString(Account(person).Replace("'", "''", StringComparison.Ordinal));
        return Get(Operation.ReadProfile, site, acting, $"{Manager}/GetPropertiesFor(accountName=@v)?@v='{account}'") with { About = person.Id };
    }

    public Call ReadFile(PictureAddress file, Acting acting) =>
        Get(Operation.ReadThumbnail, file.Site, acting, $"{File(file)}/$value") with { Expected = Expected.Picture };

    public Call ReadFileDate(PictureAddress file, Acting acting) =>
        Get(Operation.ReadThumbnail, file.Site, acting, $"{File(file)}?$select=Name,TimeLastModified");

    public Call SetOwnPicture(Audience site, PersonId person, ReadOnlyMemory<byte> picture) =>
        Post(Operation.SetOwnPicture, site, new Acting.AsPerson(person), $"{Manager}/SetMyProfilePicture", () => Octets(picture)) with { About = person };

    public Call Upload(PictureAddress file, ReadOnlyMemory<byte> jpeg, Acting acting)
    {
        var path = $"/_api/web/GetFolderByServerRelativePath(decodedurl='{Literal(file.Folder)}')/Files/AddUsingPath(decodedurl='{Literal(file.Name)}',overwrite=true)";
        return Post(Operation.UploadThumbnail, file.Site, acting, path, () => Octets(jpeg));
    }

    public Call SetProperty(Audience admin, Person person, (string Name, string Value) property)
    {
        var body = new { accountName = Account(person), propertyName = property.Name, propertyValue = property.Value };
        var acting = new Acting.AsApplication(person.Id.Tenant);
        return Post(Operation.ChangeProfile, admin, acting, $"{Manager}/SetSingleValueProfileProperty", () => JsonContent.Create(body)) with { About = person.Id };
    }

    public static string Account(Person person) => $"i:0#.f|membership|{person.UserPrincipalName}";

    private static string File(PictureAddress file) => $"/_api/web/GetFileByServerRelativePath(decodedurl='{Literal(file.Path)}')";

    /// <summary>A path in quotes, which are doubled in it; its slashes stay.</summary>
    private static string Literal(string path) => Uri.EscapeDataString(path.Replace("'", "''", StringComparison.Ordinal)).Replace("%2F", "/", StringComparison.Ordinal);

    private static ReadOnlyMemoryContent Octets(ReadOnlyMemory<byte> bytes)
    {
        var content = new ReadOnlyMemoryContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return content;
    }

    private Call Get(Operation operation, Audience site, Acting acting, string path) =>
        new(operation, acting, site, _ => Task.FromResult(Message(HttpMethod.Get, site.At(path))));

    private Call Post(Operation operation, Audience site, Acting acting, string path, Func<HttpContent> content) =>
        new(operation, acting, site, _ =>
        {
            var message = Message(HttpMethod.Post, site.At(path));
            message.Content = content();
            return Task.FromResult(message);
        });

    private HttpRequestMessage Message(HttpMethod method, Uri address)
    {
        var message = new HttpRequestMessage(method, address);
        message.Headers.TryAddWithoutValidation("Accept", Json);
        message.Headers.TryAddWithoutValidation("User-Agent", $"NONISV|{options.Value.Company}|PhotoSyncBot/1.0");
        return message;
    }
}
