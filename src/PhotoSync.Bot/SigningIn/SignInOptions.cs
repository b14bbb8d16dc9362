using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Whose rights are used, and how people sign in. Section "Bot".</summary>
public sealed class SignInOptions
{
    /// <summary>Whose rights are used for an employee's own photo. Default: the employee's own.</summary>
    [EnumDataType(typeof(ActingMode))]
    public ActingMode Acting { get; set; } = ActingMode.Delegated;

    /// <summary>Name of the OAuth connection of the bot registration that single sign-on uses. Default: "photosync".</summary>
    [Required]
    public string ConnectionName { get; set; } = "photosync";
}
