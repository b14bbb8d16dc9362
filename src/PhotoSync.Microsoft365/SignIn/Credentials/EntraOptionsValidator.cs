using Microsoft.Extensions.Options;

namespace PhotoSync.Microsoft365.SignIn.Credentials;

[OptionsValidator]
internal sealed partial class EntraOptionsValidator : IValidateOptions<EntraOptions>;
