namespace PhotoSync.Host.Reminding;

/// <summary>The zone of countries that have one for nearly everybody. Where a country has several, it tells nothing.</summary>
internal static class CountryZones
{
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AE"] = "Asia/Dubai", ["AT"] = "Europe/Vienna", ["BE"] = "Europe/Brussels", ["BG"] = "Europe/Sofia", ["CH"] = "Europe/Zurich",
        ["CN"] = "Asia/Shanghai", ["CO"] = "America/Bogota", ["CZ"] = "Europe/Prague", ["DE"] = "Europe/Berlin", ["DK"] = "Europe/Copenhagen",
        ["EE"] = "Europe/Tallinn", ["EG"] = "Africa/Cairo", ["FI"] = "Europe/Helsinki", ["FR"] = "Europe/Paris", ["GB"] = "Europe/London",
        ["GR"] = "Europe/Athens", ["HK"] = "Asia/Hong_Kong", ["HR"] = "Europe/Zagreb", ["HU"] = "Europe/Budapest", ["IE"] = "Europe/Dublin",
        ["IL"] = "Asia/Jerusalem", ["IN"] = "Asia/Kolkata", ["IS"] = "Atlantic/Reykjavik", ["IT"] = "Europe/Rome", ["JP"] = "Asia/Tokyo",
        ["KE"] = "Africa/Nairobi", ["KR"] = "Asia/Seoul", ["LT"] = "Europe/Vilnius", ["LU"] = "Europe/Luxembourg", ["LV"] = "Europe/Riga",
        ["MA"] = "Africa/Casablanca", ["MY"] = "Asia/Kuala_Lumpur", ["NG"] = "Africa/Lagos", ["NL"] = "Europe/Amsterdam", ["NO"] = "Europe/Oslo",
        ["PE"] = "America/Lima", ["PH"] = "Asia/Manila", ["PL"] = "Europe/Warsaw", ["RO"] = "Europe/Bucharest", ["RS"] = "Europe/Belgrade",
        ["SA"] = "Asia/Riyadh", ["SE"] = "Europe/Stockholm", ["SG"] = "Asia/Singapore", ["SI"] = "Europe/Ljubljana", ["SK"] = "Europe/Bratislava",
        ["TH"] = "Asia/Bangkok", ["TR"] = "Europe/Istanbul", ["TW"] = "Asia/Taipei", ["VN"] = "Asia/Ho_Chi_Minh", ["ZA"] = "Africa/Johannesburg",
    };

    /// <param name="country">ISO 3166 code.</param>
    /// <returns>IANA name.</returns>
    public static string? Find(string? country) => country is null ? null : Zones.GetValueOrDefault(country);
}
