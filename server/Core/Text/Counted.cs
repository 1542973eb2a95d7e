namespace FlaskPrep.Core.Text;

/// <summary>Things with their number, as a sentence counts them.</summary>
public static class Counted
{
    /// <summary><c>1 question</c>, <c>2 questions</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one of them is called.</param>
    /// <param name="more">What more of them are called, if that is not just with an s.</param>
    public static string Of(long count, string one, string? more = null) => count == 1 ? $"1 {one}" : $"{count} {more ?? $"{one}s"}";
}
