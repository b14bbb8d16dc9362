using System.ComponentModel.DataAnnotations;
using System.Net;

namespace PhotoSync.Host.Clustering;

/// <summary>Several nodes that share the work (section <c>Cluster</c>). They need one PostgreSQL, and reach each other on a private port.</summary>
internal sealed class ClusterOptions
{
    /// <summary>Whether this node shares the work with others. Default false: it does all of it.</summary>
    public bool Enabled { get; set; }

    /// <summary>The name of the cluster: nodes of one name find each other. Default <c>photosync</c>.</summary>
    [Required]
    public string Name { get; set; } = "photosync";

    /// <summary>The address under which the other nodes reach this one. Default: on App Service the private address of the instance, else the machine's own first address.</summary>
    public string? Address { get; set; }

    /// <summary>The port on which nodes talk with each other; never open it to the outside. Default 11111; on App Service the first of the instance's private ports, unless an address is named.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 11111;

    /// <summary>
    /// File (PFX or PEM) with a certificate and its key that all nodes hold and nobody else does; a self-signed one will do. Without it whoever reaches the port is taken for a node.
    /// </summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of the PFX file, where it has one.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>The address as such; <see langword="null"/> where the machine's own first one is meant.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public IPAddress? ParsedAddress => Address is { Length: > 0 } address ? IPAddress.Parse(address) : null;
}
