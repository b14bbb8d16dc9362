using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Teams.Page;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>The API by which the chat page, or a program in its place, plays a person's Teams client. See Teams/README.md.</summary>
internal static class PageEndpoints
{
    public static void MapPageApi(this WebApplication app)
    {
        var api = app.MapGroup("/teams/api").AddEndpointFilter(PageOrigin.PassAsync);
        api.MapGet("/setup", SetupCall.Get);
        api.MapGet("/people", PeopleCalls.All);
        api.MapGet("/changes", ChangesCall.GetAsync);
        api.MapGet("/image", LinkCalls.ImageAsync);
        MapPerson(api.MapGroup("/people/{person}").AddEndpointFilter(Persona.RequireAsync));
    }

    private static void MapPerson(RouteGroupBuilder person)
    {
        person.MapGet("", PeopleCalls.One);
        person.MapPut("/client", PeopleCalls.SetUpAsync);
        person.MapPut("/app", PeopleCalls.SetAppAsync);
        person.MapPost("/token", PeopleCalls.TokenAsync);
        person.MapGet("/chat", ChatCalls.Get);
        person.MapPost("/chat", ChatCalls.Open);
        person.MapPost("/read", ChatCalls.Read);
        person.MapPost("/messages", ChatCalls.SendAsync);
        person.MapPost("/uploads", UploadCalls.AddAsync);
        person.MapGet("/uploads/{upload}", UploadCalls.Get);
        person.MapPost("/messages/{message}/actions", CardCalls.ExecuteAsync);
        person.MapPost("/messages/{message}/submit", CardCalls.SubmitAsync);
        person.MapPost("/messages/{message}/sign-in", CardCalls.SignInAsync);
        person.MapPost("/dialogs", CardCalls.AnswerDialogAsync);
        person.MapGet("/photos", PhotoCalls.Describe);
        person.MapGet("/photos/{place}", PhotoCalls.Get);
        person.MapGet("/open", LinkCalls.Open);
    }
}
