namespace FlaskPrep.Core.Grading;

/// <summary>What may be unusual about a reply. History keeps these words, so they do not change.</summary>
public static class ReplyFlag
{
    /// <summary>There is no word in it.</summary>
    public const string Empty = "empty";

    /// <summary>It says nothing but the question.</summary>
    public const string Echo = "echo";

    /// <summary>It covers no point, and hardly a word of it belongs to question or answer.</summary>
    public const string OffTopic = "off-topic";

    /// <summary>It holds a long stretch of the reference answer word for word. Graded like any other.</summary>
    public const string Pasted = "pasted";

    /// <summary>It holds a row of words without a sentence; what only such a row covers counts half.</summary>
    public const string KeywordList = "keyword-list";
}
