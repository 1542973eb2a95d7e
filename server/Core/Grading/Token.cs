namespace FlaskPrep.Core.Grading;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Word">In lower case, without a possessive <c>'s</c>.</param>
/// <param name="Stem">Of the whole, without what joins its parts: <c>beforerequest</c>, <c>--debug</c>.</param>
/// <param name="Parts">The stems of <c>before_request</c>'s parts; none for a plain word.</param>
/// <param name="IsName">True for identifiers, abbreviations and other names.</param>
/// <param name="AfterBreak">True if a comma, bracket, dash or the like stands before it.</param>
internal readonly record struct Token(int Start, int End, string Word, string Stem, string[] Parts, bool IsName, bool AfterBreak)
{
    /// <summary>Whether it says anything by itself.</summary>
    public bool Tells => Parts.Length > 0 || !(PlainWords.IsEmpty(Word) || Denial.IsNegation(Word));
}
