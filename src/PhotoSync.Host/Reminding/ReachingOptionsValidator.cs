using Microsoft.Extensions.Options;

namespace PhotoSync.Host.Reminding;

[OptionsValidator]
internal sealed partial class ReachingOptionsValidator : IValidateOptions<ReachingOptions>;
