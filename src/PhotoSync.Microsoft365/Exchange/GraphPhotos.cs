using System.Net.Http.Headers;
using Microsoft.Kiota.Abstractions;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Exchange;

/// <summary>The photo in Exchange Online, by Microsoft Graph.</summary>
internal sealed class GraphPhotos(GraphApi graph, Caller caller, SizeMemory sizes) : IExchangePhotos
{
    private const int MostBytes = 4_000_000;

    public async Task<Reading<ExchangePhoto?>> ReadAsync(PersonId person, Acting acting, CancellationToken cancellationToken)
    {
        var request = graph.Client.Users[Id(person)].Photo.ToGetRequestInformation();
        var read = await caller.ReadAsync(graph.Call(Operation.ReadExchangePhoto, acting, person, request), PhotoReading.Metadata, cancellationToken).ConfigureAwait(false);
        sizes.Note(person, read);
        return read;
    }

    public async Task<Reading<PictureFile?>> ReadPictureAsync(PersonId person, int pixels, Acting acting, CancellationToken cancellationToken)
    {
        if (PhotoSizes.AtLeast(pixels, sizes.Find(person)) is { } size)
        {
            var scaled = graph.Client.Users[Id(person)].Photos[size].Content.ToGetRequestInformation();
            var read = await ReadBytesAsync(person, scaled, acting, cancellationToken).ConfigureAwait(false);
            if (read is not Reading<PictureFile?>.Known { Value: null })
                return read;
        }

        var stored = graph.Client.Users[Id(person)].Photo.Content.ToGetRequestInformation();
        return await ReadBytesAsync(person, stored, acting, cancellationToken).ConfigureAwait(false);
    }

    public async Task<WriteOutcome> ReplaceAsync(PersonId person, ReadOnlyMemory<byte> jpeg, Acting acting, CancellationToken cancellationToken)
    {
        if (jpeg.Length > MostBytes)
            return new WriteOutcome.Refused(WriteRefusal.TooLarge, null);
        using var body = new MemoryStream(jpeg.ToArray(), writable: false);
        var call = graph.Call(Operation.ChangeExchangePhoto, acting, person, graph.Client.Users[Id(person)].Photo.Content.ToPutRequestInformation(body));
        return await caller.WriteAsync(call with { BuildAsync = token => AsJpegAsync(call, token) }, cancellationToken).ConfigureAwait(false);
    }

    public async Task<WriteOutcome> RemoveAsync(PersonId person, Acting acting, CancellationToken cancellationToken)
    {
        var request = graph.Client.Users[Id(person)].Photo.Content.ToDeleteRequestInformation();
        var call = graph.Call(Operation.ChangeExchangePhoto, acting, person, request);
        var result = await caller.AskAsync(call, cancellationToken).ConfigureAwait(false);
        return result is CallResult.Answered { Answer: var answer } && PhotoReading.SaysNoPhoto(answer) ? new WriteOutcome.Written() : caller.Outcome(call, result);
    }

    private Task<Reading<PictureFile?>> ReadBytesAsync(PersonId person, RequestInformation request, Acting acting, CancellationToken cancellationToken)
    {
        var call = graph.Call(Operation.ReadExchangePhoto, acting, person, request) with { Expected = Expected.Picture };
        return caller.ReadAsync(call, PhotoReading.Bytes, cancellationToken);
    }

    private static async Task<HttpRequestMessage> AsJpegAsync(Call call, CancellationToken cancellationToken)
    {
        var request = await call.BuildAsync(cancellationToken).ConfigureAwait(false);
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        return request;
    }

    private static string Id(PersonId person) => person.ObjectId.ToString("D");
}
