using Microsoft.Extensions.Options;

namespace PhotoSync.Microsoft365.Wire;

[OptionsValidator]
internal sealed partial class CallOptionsValidator : IValidateOptions<CallOptions>;
