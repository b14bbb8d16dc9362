using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Pages;
using PhotoSync.LocalTenant.SignIn;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Synchronization;

namespace PhotoSync.LocalTenant.SharePoint.Browser;

/// <summary>A person's page at the My Site Host. Whoever opens their own makes SharePoint look for their photo; another's page does nothing.</summary>
internal static class ProfilePages
{
    public static async Task ShowAsync(HttpContext http)
    {
        if (await http.RequestServices.GetRequiredService<PersonaCookie>().ReadAsync(http).ConfigureAwait(false) is not { AccountEnabled: true } viewer)
        {
            http.Response.Redirect(SignInPages.AddressFor(http.Request));
            return;
        }
        var people = http.RequestServices.GetRequiredService<People>();
        var asked = http.Request.Query["accountname"].FirstOrDefault() ?? http.Request.Query["user"].FirstOrDefault();
        var person = asked is null ? viewer : people.FindByAccount(asked);
        if (person is null)
            await new Page("message.html").With("title", "User not found").With("text", "There is no such person.").WriteAsync(http, StatusCodes.Status404NotFound).ConfigureAwait(false);
        else
            await Write(http, viewer, person).ConfigureAwait(false);
    }

    private static Task Write(HttpContext http, Person viewer, Person person)
    {
        var note = person.Id == viewer.Id
            ? Sentence(http.RequestServices.GetRequiredService<OwnPhotoSync>().Request(person.Id, http.Request.Path.Value!.Split('/')[^1]))
            : "You look at somebody else's page: SharePoint does not look for their photo.";
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var shown = http.RequestServices.GetRequiredService<People>().Find(person.Id)?.Profile?.AsSeen(now);
        return new Page("profile.html")
            .With("name", person.DisplayName)
            .With("viewer", $"Signed in as {viewer.DisplayName}")
            .With("picture", $"/sharepoint/contoso-my/_layouts/15/userphoto.aspx?size=L&accountname={Uri.EscapeDataString(person.UserPrincipalName)}&t={shown?.Timestamp}")
            .With("alt", shown?.ShowsPicture == true ? $"Photo of {person.DisplayName}" : "Placeholder: there is no photo")
            .With("title", person.JobTitle)
            .With("department", person.Department)
            .With("mail", person.Mail)
            .With("note", note)
            .WriteAsync(http);
    }

    private static string Sentence(SyncOutcome outcome) => outcome switch
    {
        SyncOutcome.PhotoWritten => "SharePoint has fetched your photo from Exchange.",
        SyncOutcome.PlaceholderWritten => "SharePoint has looked at Exchange, and shows a placeholder.",
        SyncOutcome.LookedRecently => "SharePoint looked at Exchange less than 24 hours ago and did not look again.",
        SyncOutcome.NoMailbox => "You have no mailbox in Exchange Online, so SharePoint does not look for a photo.",
        SyncOutcome.PullIsOff => "The pull from Exchange is switched off for your profile.",
        SyncOutcome.PictureNotEditable => "People may not change their picture in this tenant, so nothing is fetched.",
        _ => "SharePoint has looked at Exchange, but your picture has not changed.",
    };
}
