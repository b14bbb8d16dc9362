using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Pages;

/// <summary>A page of the tenant: an embedded file whose <c>{{names}}</c> are filled. Values are encoded unless they are markup.</summary>
internal sealed class Page(string file)
{
    private const string Policy = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' http://localhost:* https://localhost:*";
    private readonly List<(string Name, string Markup)> _values = [];

    public Page With(string name, string? text) => WithMarkup(name, WebUtility.HtmlEncode(text ?? ""));

    public Page WithMarkup(string name, string markup)
    {
        _values.Add((name, markup));
        return this;
    }

    public string Render() => _values.Aggregate(Read(file), (html, value) => html.Replace($"{{{{{value.Name}}}}}", value.Markup, StringComparison.Ordinal));

    public Task WriteAsync(HttpContext http, int status = StatusCodes.Status200OK)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        return http.Response.WriteAsync(Render());
    }

    /// <summary>An embedded text; it exists, because the build put it there.</summary>
    public static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Pages/{file}")
            ?? throw new InvalidOperationException($"The page {file} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
