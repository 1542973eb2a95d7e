namespace FlaskPrep.Core.Grading;

/// <summary>Finds what is unusual about a reply.</summary>
internal static class ReplyFlags
{
    private const int LongPaste = 12;
    private const double LeastOnTopic = 0.15;

    /// <summary>True if hardly a word of the reply belongs to the question, to its answer or to a point.</summary>
    public static bool IsOffTopic(ReplyText reply, IReadOnlySet<string> topic, Lexicon points)
    {
        var telling = 0;
        var known = 0;
        foreach (var token in reply.Words)
        {
            if (!token.Tells || PlainWords.IsLight(token.Word))
                continue;
            telling++;
            if (topic.Contains(token.Stem) || Array.Exists(token.Parts, topic.Contains) || points.Says(token))
                known++;
        }

        return known < LeastOnTopic * telling || telling == 0;
    }

    /// <summary>True if a long row of words is the answer's, word for word.</summary>
    public static bool IsPasted(ReplyText reply, List<Token> answer)
    {
        var rows = new HashSet<ulong>(Rows(answer));
        return rows.Count > 0 && Rows(reply.Words).Any(rows.Contains);
    }

    // A rolling hash: time does not grow with the length of the row.
    private static IEnumerable<ulong> Rows(IReadOnlyList<Token> words)
    {
        const ulong Base = 1099511628211;
        var leaving = 1UL;
        for (var i = 0; i < LongPaste; i++)
            leaving *= Base;
        var hash = 0UL;
        for (var i = 0; i < words.Count; i++)
        {
            hash = (hash * Base) + WordHash.Of(words[i].Word);
            if (i >= LongPaste)
                hash -= leaving * WordHash.Of(words[i - LongPaste].Word);
            if (i >= LongPaste - 1)
                yield return hash;
        }
    }
}
