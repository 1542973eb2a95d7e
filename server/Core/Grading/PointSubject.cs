namespace FlaskPrep.Core.Grading;

/// <summary>What a point is about.</summary>
/// <param name="Stems">The stems that name it: <c>before request</c> of <c>@app.before_request</c>.</param>
internal sealed record PointSubject(string[] Stems)
{
    private const int LastWord = 3;

    // What any name in code begins with.
    private const string Prefix = "applic";

    /// <summary>True if both are of one kind: words of the question, or names that have a part in common.</summary>
    public bool IsLike(PointSubject other) => (Stems.Length == 1) == (other.Stems.Length == 1) && (Stems.Length == 1 || Stems.Intersect(other.Stems).Any());

    /// <summary>The first name in a point, or the first word of the question; <paramref name="before"/> where it goes on with a pronoun.</summary>
    public static PointSubject? Of(IReadOnlyList<Token> point, IReadOnlySet<string> question, PointSubject? before)
    {
        for (var i = 0; i < Math.Min(LastWord, point.Count); i++)
        {
            if (i == 0 && point[i].Word is "it" or "they")
                return before;
            if (point[i].Tells && question.Contains(point[i].Stem))
                return new([point[i].Stem]);
            if (point[i].Parts.Length > 1)
                return new([.. point[i].Parts.Where(part => part != Prefix)]);
        }

        return null;
    }
}
