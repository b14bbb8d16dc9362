using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Content of an attachment that is a file sent to the bot.</summary>
public class FileDownloadInfo
{
    /// <summary>An empty one.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>One with these members.</summary>
    public FileDownloadInfo(string downloadUrl = null, string uniqueId = null, string fileType = null, object etag = null)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>URL that needs no token, for minutes.</summary>
    [JsonProperty("downloadUrl")]
    public string DownloadUrl { get; set; }

    /// <summary>Id of the file.</summary>
    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>Extension without a dot.</summary>
    [JsonProperty("fileType")]
    public string FileType { get; set; }

    /// <summary>ETag.</summary>
    [JsonProperty("etag")]
    public object Etag { get; set; }

    /// <summary>Media type of an attachment with this content.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";
}
