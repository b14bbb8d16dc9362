using Microsoft.Extensions.Options;

namespace PhotoSync.Microsoft365.Directory;

[OptionsValidator]
internal sealed partial class GraphOptionsValidator : IValidateOptions<GraphOptions>;
