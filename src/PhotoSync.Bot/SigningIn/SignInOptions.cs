using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Whose rights are used, how people sign in, and who administers. Section "Bot".</summary>
public sealed class SignInOptions : IValidatableObject
{
    /// <summary>Whose rights are used for an employee's own photo. Default: the employee's own.</summary>
    [EnumDataType(typeof(ActingMode))]
    public ActingMode Acting { get; set; } = ActingMode.Delegated;

    /// <summary>Name of the OAuth connection of the bot registration that single sign-on uses. Default: "photosync".</summary>
    [Required]
    public string ConnectionName { get; set; } = "photosync";

    /// <summary>
    /// Whether a new photo is also written straight to the person's SharePoint profile (SetMyProfilePicture), which the card says before they agree. Only with their own rights. Default: no.
    /// </summary>
    public bool SetSharePointPicture { get; set; }

    /// <summary>Object ids of admins, only where the application acts and so nobody signs in to the chat; else the app role decides. Default: none.</summary>
    public IList<Guid> Admins { get; init; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Admins.Count > 0 && Acting is ActingMode.Delegated)
            yield return new ValidationResult($"Bot:Admins works only with Bot:Acting = Application. Where people sign in, give admins the app role {AdminRule.Role} instead.", [nameof(Admins)]);
        if (SetSharePointPicture && Acting is ActingMode.Application)
            yield return new ValidationResult("Bot:SetSharePointPicture works only with Bot:Acting = Delegated: SharePoint lets nobody but the person set their picture.", [nameof(SetSharePointPicture)]);
        if (Admins.Contains(Guid.Empty))
            yield return new ValidationResult("Bot:Admins holds an empty id.", [nameof(Admins)]);
    }
}
