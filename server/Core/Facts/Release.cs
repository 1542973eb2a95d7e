using System.Globalization;

namespace FlaskPrep.Core.Facts;

/// <summary>A release of a package, such as <c>Flask 2.3.0</c>.</summary>
/// <param name="Package">Its name, small and with hyphens: <c>flask-sqlalchemy</c>.</param>
/// <param name="Version">Of three parts; those that are not written are 0.</param>
public sealed record Release(string Package, Version Version)
{
    /// <summary>Reads <c>Flask 2.3.0</c>; null for what is none, such as a date.</summary>
    public static Release? Parse(string? text) =>
        text is not null && text.LastIndexOf(' ') is > 0 and var blank && VersionOf(text[(blank + 1)..]) is { } version ? new(NameOf(text[..blank]), version) : null;

    /// <summary>Reads <c>2.3</c> and <c>2.3.0rc1</c>; null for what is no version.</summary>
    public static Version? VersionOf(string text)
    {
        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var part in text.Split('.'))
        {
            var digits = part.AsSpan()[..(part.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : part.Length)];
            if (count == parts.Length || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out parts[count]))
                break;
            count++;
        }

        return count == 0 ? null : new(parts[0], parts[1], parts[2]);
    }

    /// <summary>Names are the same whatever their case is and whether they have <c>_</c>, <c>.</c> or <c>-</c>; people write Jinja for Jinja2.</summary>
    public static string NameOf(string package)
    {
        var name = package.Trim().ToLowerInvariant().Replace('_', '-').Replace('.', '-');
        return name == "jinja" ? "jinja2" : name;
    }
}
