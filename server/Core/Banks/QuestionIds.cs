using System.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Gives each question of a bank its id.</summary>
internal sealed class QuestionIds
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    // The last copy of each, so that a thousand questions of one number are not counted from the first.
    private readonly Dictionary<string, int> copies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id that was given, else the written number's, else a slug of the title; later holders get <c>-2</c>, <c>-3</c>.</summary>
    public string Next(string? given, int? number, string title)
    {
        var wanted = given ?? (number is { } n ? $"Q{n}" : Slug(title));
        var id = wanted;
        while (!taken.Add(id))
        {
            var copy = copies[wanted] = copies.GetValueOrDefault(wanted, 1) + 1;
            id = $"{wanted}-{copy}";
        }

        return id;
    }

    private static string Slug(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "question" : text;
    }
}
