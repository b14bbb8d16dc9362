using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Pages;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.SignIn.Grants;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SignIn;

/// <summary>GET and POST …/oauth2/v2.0/authorize: a person signs in for an app, consents to it by that, and is sent back with a code.</summary>
internal static class AuthorizePages
{
    public static void Map(IEndpointRouteBuilder login)
    {
        login.MapGet("/{tenant}/oauth2/v2.0/authorize", AskAsync);
        login.MapPost("/{tenant}/oauth2/v2.0/authorize", AnswerAsync);
        login.MapGet("/{tenant}/oauth2/v2.0/logout", LogoutAsync);
    }

    private static async Task AskAsync(HttpContext http)
    {
        if (FindApp(http) is not { } app)
        {
            await RefuseAsync(http).ConfigureAwait(false);
            return;
        }
        var person = await http.RequestServices.GetRequiredService<PersonaCookie>().ReadAsync(http).ConfigureAwait(false);
        var knows = person is { AccountEnabled: true } && http.RequestServices.GetRequiredService<Consents>().Has(app, person.Id);
        var prompt = http.Request.Query["prompt"].ToString();
        if (prompt == "none" && !knows)
            await SendBackAsync(http, ("error", "interaction_required"), ("error_description", "AADSTS50058: A silent sign-in request was sent but no user is signed in.")).ConfigureAwait(false);
        else if (knows && prompt is "" or "none")
            await SendCodeAsync(http, app, person!).ConfigureAwait(false);
        else
            await SignInPages.ShowAsync(http, $"{app.DisplayName} wants to sign you in and to act for you. By choosing yourself you agree.").ConfigureAwait(false);
    }

    private static async Task AnswerAsync(HttpContext http)
    {
        if (FindApp(http) is not { } app || await SignInPages.ReadChoiceAsync(http).ConfigureAwait(false) is not { AccountEnabled: true } person)
        {
            await RefuseAsync(http).ConfigureAwait(false);
            return;
        }
        http.RequestServices.GetRequiredService<PersonaCookie>().SignIn(http, person);
        http.RequestServices.GetRequiredService<Consents>().Give(app, person.Id);
        await SendCodeAsync(http, app, person).ConfigureAwait(false);
    }

    private static Task LogoutAsync(HttpContext http)
    {
        PersonaCookie.SignOut(http);
        var back = http.Request.Query["post_logout_redirect_uri"].ToString();
        var isKnown = Uri.TryCreate(back, UriKind.Absolute, out var uri) && http.RequestServices.GetRequiredService<Apps>().Trusts(uri.GetLeftPart(UriPartial.Authority));
        http.Response.Redirect(isKnown ? back : "/login/signin");
        return Task.CompletedTask;
    }

    private static Task SendCodeAsync(HttpContext http, AppRegistration app, Person person)
    {
        var query = http.Request.Query;
        var code = http.RequestServices.GetRequiredService<CodeGrant>().Issue(app, person, query["redirect_uri"]!, query["code_challenge"], query["nonce"]);
        return SendBackAsync(http, ("code", code));
    }

    private static Task SendBackAsync(HttpContext http, params (string Name, string Value)[] values)
    {
        var query = http.Request.Query;
        var answer = new QueryBuilder(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));
        if (query["state"].FirstOrDefault() is { } state)
            answer.Add("state", state);
        var text = answer.ToString()[1..];
        var target = query["redirect_uri"].ToString();
        var separator = query["response_mode"] == "fragment" ? '#' : target.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        http.Response.Redirect($"{target}{separator}{text}");
        return Task.CompletedTask;
    }

    // An app that is not known, or an address that it has not registered: nothing is sent there.
    private static AppRegistration? FindApp(HttpContext http)
    {
        var query = http.Request.Query;
        var app = http.RequestServices.GetRequiredService<Apps>().Find(query["client_id"]);
        return app is not null && app.RedirectUris.Contains(query["redirect_uri"].ToString()) && query["response_type"] == "code" ? app : null;
    }

    private static Task RefuseAsync(HttpContext http) => new Page("message.html")
        .With("title", "We can't sign you in")
        .With("text", "AADSTS50011: The app, its redirect URI or the response type is not registered in this tenant.")
        .WriteAsync(http, (int)HttpStatusCode.BadRequest);
}
