using Microsoft.Extensions.Options;

namespace PhotoSync.Host.Coverage;

[OptionsValidator]
internal sealed partial class CoverageOptionsValidator : IValidateOptions<CoverageOptions>;
