using FlaskPrep.Core.Index;

namespace FlaskPrep.LanguageServer.References;

/// <summary>The last answers, ready to be sent again. Safe from many threads: two that miss one both make it, to the same result.</summary>
internal sealed class WrittenAnswers
{
    /// <summary>Of all together, in bytes.</summary>
    private const int Most = 16 * 1024 * 1024;

    private readonly Lock access = new();

    // The one that was asked for last at the end.
    private readonly List<(QuestionKey Question, bool WithDeclaration, WrittenAnswer Answer)> kept = [];

    public WrittenAnswer? Find(QuestionKey question, bool withDeclaration)
    {
        lock (access)
        {
            var at = kept.FindIndex(known => known.Question == question && known.WithDeclaration == withDeclaration);
            if (at < 0)
                return null;
            var found = kept[at];
            kept.RemoveAt(at);
            kept.Add(found);
            return found.Answer;
        }
    }

    public void Keep(QuestionKey question, bool withDeclaration, WrittenAnswer answer)
    {
        lock (access)
        {
            // Of another world none will ever be right again.
            kept.RemoveAll(known => (known.Question == question && known.WithDeclaration == withDeclaration) || !known.Answer.Index.HasSameWorld(answer.Index));
            kept.Add((question, withDeclaration, answer));
            for (var bytes = kept.Sum(known => known.Answer.Json.Length); bytes > Most; bytes -= kept[0].Answer.Json.Length, kept.RemoveAt(0))
                ;
        }
    }
}
