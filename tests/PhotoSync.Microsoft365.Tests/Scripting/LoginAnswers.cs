using System.Buffers.Text;
using System.Text;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>Answers of the login service (domain.md §7, first row).</summary>
internal static class LoginAnswers
{
    public static HttpResponseMessage ForApplication(string token = "app-token") =>
        Answers.Json($$"""{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"{{token}}"}""");

    public static HttpResponseMessage ForPerson(PersonId person, string token, string scope)
    {
        var info = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"uid":"{{person.ObjectId}}","utid":"{{person.Tenant}}"}"""));
        var idToken = KnownSsoTokens.Jwt($$"""{"oid":"{{person.ObjectId}}","tid":"{{person.Tenant}}","sub":"s","preferred_username":"adele@contoso.example"}""");
        return Answers.Json(
            $$"""
            {"token_type":"Bearer","scope":"{{scope}}","expires_in":3599,"ext_expires_in":3599,"access_token":"{{token}}",
             "refresh_token":"refresh-of-{{token}}","id_token":"{{idToken}}","client_info":"{{info}}"}
            """);
    }

    public static HttpResponseMessage Error(int status, string error, int code, string? suberror = null) => Answers.Json(
        $$"""
        {"error":"{{error}}","error_description":"AADSTS{{code}}: It went wrong. Trace ID: t Correlation ID: c","error_codes":[{{code}}],"timestamp":"2026-05-04 09:00:00Z",
         "trace_id":"t","correlation_id":"c","suberror":"{{suberror}}"}
        """,
        status);
}
