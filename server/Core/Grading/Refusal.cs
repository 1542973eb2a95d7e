using System.Collections.Frozen;

namespace FlaskPrep.Core.Grading;

/// <summary>Knows a reply that says that there is none: <em>I don't know</em>, <em>no answer</em>, <em>n/a</em>.</summary>
internal static class Refusal
{
    private const int MostWords = 14;

    private static readonly FrozenSet<string> Words = (
        "know idea clue sure remember recall answer response submission submitted reply empty blank nothing none skip pass next unknown idk dunno na n/a "
        + "sorry unanswered unsure forgot forgotten question honestly really never heard learned yet tell say please haven't don't can't no not "
        + "afraid tbd todo hint help ok okay yes hm hmm well uh um").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True if there is no word in it but such as people say who have no answer. A short answer may consist of one of them, so no word of the points may be among them.</summary>
    public static bool Is(ReplyText reply, Lexicon points, IReadOnlySet<string> question)
    {
        if (reply.Words.Count > MostWords)
            return false;
        foreach (var word in reply.Words)
        {
            if (!word.Tells && !Words.Contains(word.Word))
                continue;
            if (!Words.Contains(word.Word) && !question.Contains(word.Stem))
                return false;
        }

        return reply.Words.Any(word => Words.Contains(word.Word)) && !reply.Words.Any(word => word.Tells && points.Says(word) && !question.Contains(word.Stem));
    }
}
