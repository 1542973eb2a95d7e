using System.Globalization;

namespace FlaskPrep.Core.Interviews;

/// <summary>Times as a transcript has them: UTC, to the second.</summary>
public static class Stamp
{
    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
