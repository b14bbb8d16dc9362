using PhotoSync.Host.Api.Repeating;

namespace PhotoSync.Host.Storage.Api;

/// <summary>The requests that were made with a key, until retention takes them.</summary>
internal sealed class RepetitionStore(Database database, TimeProvider clock) : IRepetitions
{
    private const string Mine = "tenant = @tenant AND person = @person AND key = @key";

    public async Task<Repetition> BeginAsync(CallKey call, CancellationToken cancellationToken)
    {
        var begun = await database.ChangeAsync(
            "INSERT INTO api_requests (tenant, person, key, fingerprint, begun_at) VALUES (@tenant, @person, @key, @fingerprint, @at) ON CONFLICT DO NOTHING",
            new { tenant = call.Caller.Tenant.ToString(), person = call.Caller.ObjectId.ToString(), key = call.Key, fingerprint = call.Fingerprint, at = Utc.Write(clock.GetUtcNow()) },
            cancellationToken);
        if (begun == 1)
            return new Repetition.First();
        return await database.FindAsync<Row>($"SELECT fingerprint AS Fingerprint, status AS Status, content_type AS ContentType, location AS Location, body AS Body FROM api_requests WHERE {Mine}", KeyOf(call), cancellationToken) switch
        {
            { } row when row.Fingerprint != call.Fingerprint => new Repetition.OtherRequest(),
            { Status: { } status } row => new Repetition.Answered(new RepeatableAnswer((int)status, row.ContentType, row.Location, row.Body ?? [])),
            _ => new Repetition.UnderWay(),
        };
    }

    public Task KeepAsync(CallKey call, RepeatableAnswer answer, CancellationToken cancellationToken) => database.ChangeAsync(
        $"UPDATE api_requests SET status = @status, content_type = @type, location = @location, body = @body WHERE {Mine}",
        new
        {
            tenant = call.Caller.Tenant.ToString(),
            person = call.Caller.ObjectId.ToString(),
            key = call.Key,
            status = (long)answer.Status,
            type = answer.ContentType,
            location = answer.Location,
            body = answer.Body,
        },
        cancellationToken);

    public Task ForgetAsync(CallKey call, CancellationToken cancellationToken) => database.ChangeAsync($"DELETE FROM api_requests WHERE {Mine}", KeyOf(call), cancellationToken);

    private static object KeyOf(CallKey call) => new { tenant = call.Caller.Tenant.ToString(), person = call.Caller.ObjectId.ToString(), key = call.Key };

    private sealed class Row
    {
        public required string Fingerprint { get; init; }

        public long? Status { get; init; }

        public string? ContentType { get; init; }

        public string? Location { get; init; }

        public byte[]? Body { get; init; }
    }
}
