namespace FlaskPrep.Core.Grading;

/// <summary>Finds the sentences that only say the question again: they answer nothing, however many of a point's words they have.</summary>
internal static class Echo
{
    private const double MostNews = 0.2;
    private const double LeastOfQuestion = 0.75;

    /// <remarks>
    /// By the sentence, so that no other sentence beside it makes an answer of it. Together they must say most of the question: a short answer may well
    /// consist of a few of its words.
    /// </remarks>
    public static IReadOnlyList<ReplyUnit> In(ReplyText reply, List<Token> question, IReadOnlySet<string> asked)
    {
        var units = new List<ReplyUnit>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in reply.Units)
            if (News(reply, unit, asked) <= MostNews)
            {
                units.Add(unit);
                for (var word = unit.First; word < unit.End; word++)
                    said.Add(reply.Words[word].Stem);
            }

        var telling = question.Where(token => token.Tells).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 && telling.Count(said.Contains) >= LeastOfQuestion * telling.Count ? units : [];
    }

    /// <summary>The share of the telling words that the question does not have; 0 where no word tells.</summary>
    private static double News(ReplyText reply, ReplyUnit unit, IReadOnlySet<string> asked)
    {
        var telling = 0;
        var news = 0;
        for (var word = unit.First; word < unit.End; word++)
        {
            var token = reply.Words[word];
            if (!token.Tells)
                continue;
            telling++;
            if (!asked.Contains(token.Stem) && (token.Parts.Length == 0 || !token.Parts.All(asked.Contains)))
                news++;
        }

        return telling == 0 ? 0 : (double)news / telling;
    }
}
