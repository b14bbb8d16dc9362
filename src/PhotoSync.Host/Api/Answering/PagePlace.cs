using Microsoft.AspNetCore.Mvc;

namespace PhotoSync.Host.Api.Answering;

/// <summary>Where in a list, and how much of it.</summary>
/// <param name="Cursor">The value of "next" of the page before; absent for the first page.</param>
/// <param name="Limit">How many, from 1 to 500; 50 unless said.</param>
internal sealed record PagePlace([FromQuery(Name = "cursor")] string? Cursor, [FromQuery(Name = "limit")] int? Limit);
