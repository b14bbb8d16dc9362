using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Somebody whose card an admin is shown before it is sent.</summary>
/// <param name="Name">The name; <see langword="null"/> where it stands for anybody.</param>
/// <param name="Language">BCP 47 tag of the language in which they are spoken to; <see langword="null"/> where none is known.</param>
/// <param name="Found">Their finding now.</param>
internal sealed record SamplePerson(string? Name, string? Language, PhotoState? Found);
