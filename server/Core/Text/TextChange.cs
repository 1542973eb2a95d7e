namespace FlaskPrep.Core.Text;

/// <summary>One edit of a text.</summary>
/// <param name="Start">Where the replaced part begins; null, here or in <paramref name="End"/>: the whole text is replaced.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="NewText">What stands there afterwards.</param>
public readonly record struct TextChange(LinePosition? Start, LinePosition? End, string NewText)
{
    public static TextChange Whole(string text) => new(null, null, text);
}
