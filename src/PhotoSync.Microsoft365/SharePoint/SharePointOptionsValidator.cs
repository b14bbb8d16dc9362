using Microsoft.Extensions.Options;

namespace PhotoSync.Microsoft365.SharePoint;

[OptionsValidator]
internal sealed partial class SharePointOptionsValidator : IValidateOptions<SharePointOptions>;
