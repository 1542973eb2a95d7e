namespace FlaskPrep.Core.Text;

/// <summary>A stretch of a text: offsets in UTF-16 code units, <paramref name="End"/> exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    /// <summary>True also right behind the last character, where a cursor still touches the word.</summary>
    public bool Touches(int offset) => Start <= offset && offset <= End;

    public bool Contains(int offset) => Start <= offset && offset < End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    public string Of(string text) => text.Substring(Start, Length);

    public static TextSpan Empty(int at) => new(at, at);
}
