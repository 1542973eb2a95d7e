using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Interviews;

/// <summary>Which question of a bank an ask means, though the bank may have been renumbered since it was asked.</summary>
public static class AskedQuestion
{
    /// <summary>So much of a title's words may be mended and it is still the same question.</summary>
    private const double SameWords = 0.5;

    /// <summary>By its title where that is found, else by its id; null if it is gone, or if that id now asks something else.</summary>
    public static Question? In(Bank bank, Transcript transcript, Ask ask)
    {
        var byId = bank.Find(ask.Question);
        var title = TitleOf(transcript, ask);
        if (byId is not null && TranscriptText.OneLine(byId.Title) == title)
            return byId;
        var byTitle = bank.Questions.Where(question => TranscriptText.OneLine(question.Title) == title).Take(2).ToList();
        if (byTitle.Count == 1)
            return byTitle[0];
        return byId is not null && IsAlike(byId.Title, title) ? byId : null;
    }

    /// <summary>As the heading has it, without its number and our mark.</summary>
    private static string TitleOf(Transcript transcript, Ask ask)
    {
        var heading = ask.Heading.In(transcript.Source.Text);
        var end = heading.IndexOf("<!--", StringComparison.Ordinal);
        heading = (end < 0 ? heading : heading[..end]).TrimStart("# ");
        return heading.TrimStart("0123456789").TrimStart('.').Trim().ToString();
    }

    // A heading whose words somebody took away says nothing: the id holds.
    private static bool IsAlike(string title, string written)
    {
        var (mine, theirs) = (Words(title), Words(written));
        return mine.Count == 0 || theirs.Count == 0 || mine.Intersect(theirs).Count() >= SameWords * Math.Min(mine.Count, theirs.Count);
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 2)];
}
