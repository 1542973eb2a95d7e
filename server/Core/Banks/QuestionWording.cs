using System.Buffers;
using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Tells what answers a question from what belongs to it: the code that is asked about, choices without a key, what is asked below a mere name, follow-up questions.</summary>
internal static class QuestionWording
{
    /// <summary>More lines than these are not looked at: there is an answer among them.</summary>
    private const int MostLines = 60;

    private const int Few = 3;

    private const string Fence = "```";

    /// <summary>Words for the code below.</summary>
    private static readonly string[] Pointers =
    [
        "following", "this code", "this program", "this snippet", "this function", "this query", "this policy", "these ", "below", "snippet", "output", "printed", "print out", "be logged", "given code", "next code", "code above",
        "下面", "以下", "下記", "次の", "다음", "следующ", "siguiente", "seguinte", "suivant", "folgende",
    ];

    /// <summary>Who is told to make something may be shown it made.</summary>
    private static readonly string[] Makers = ["write", "implement", "create", "how ", "give", "build", "design", "show"];

    /// <summary>How sentences end that ask for something, in languages that ask so without a question mark.</summary>
    private static readonly string[] Requests = ["세요", "시오", "ください"];

    /// <summary>What marks the right one of several options.</summary>
    private static readonly Lazy<SearchValues<string>> Keys = new(() => SearchValues.Create(["**", "[x]", "✅", "✔", "correct", "answer", "<--", "←"], StringComparison.OrdinalIgnoreCase));

    private static readonly SearchValues<char> Marks = SearchValues.Create("-*_=>.… \t");

    /// <summary>What stands below a title and is still the question, empty where only places for an answer stand there; null where there is an answer.</summary>
    /// <param name="title">The question.</param>
    /// <param name="below">All that stands below it.</param>
    /// <param name="answer">The same without labels and what frames it.</param>
    public static string? Of(string title, ReadOnlySpan<char> below, string answer)
    {
        if (answer.Length == 0)
            return "";
        if (IsCodeOfQuestion(title, below) || IsChoiceWithoutKey(answer))
            return answer;
        var isName = !AskingWords.Asks(title, new(0, title.Length));
        var (all, any, atEnd) = Questions(answer, isName);
        return !any && all ? "" : all || (atEnd && isName) ? answer : null;
    }

    /// <summary>Whether all lines with words ask, any, and the last one, to which the others lead.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="toEnd">Whether the last line matters where another does not ask.</param>
    private static (bool All, bool Any, bool AtEnd) Questions(string text, bool toEnd)
    {
        text = text.ReplaceLineEndings("\n");
        var (lines, questions, isCode, atEnd) = (0, 0, false, false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = MarkerText.WithoutTags(text, MarkerText.Trim(text, new(range.Start.GetOffset(text.Length), range.End.GetOffset(text.Length))));
            if (line.In(text).StartsWith(Fence, StringComparison.Ordinal))
                isCode = !isCode;
            else if (!IsEmpty(text, line, isCode))
            {
                atEnd = !isCode && Asks(text, line);
                // "It is a law. Would you break it?" says something, too.
                questions += atEnd && (!char.IsAscii(text[line.Start]) || !line.In(text).Contains(". ", StringComparison.Ordinal)) ? 1 : 0;
                if (++lines > MostLines || (!toEnd && questions < lines))
                    return default;
            }
        }

        // A long text may end with a question that nobody is to answer.
        return (questions == lines, questions > 0, atEnd && (lines <= Few || questions * 2 >= lines));
    }

    private static bool IsCodeOfQuestion(string title, ReadOnlySpan<char> below)
    {
        below = below.Trim();
        if (!below.StartsWith(Fence, StringComparison.Ordinal) || !below.EndsWith(Fence, StringComparison.Ordinal) || below.Count(Fence) != 2)
            return false;
        return title.TrimEnd('*', '_', ' ') is [.., ':' or '：']
            || (Array.Exists(Pointers, word => title.Contains(word, StringComparison.OrdinalIgnoreCase)) && !Array.Exists(Makers, word => title.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>True for a line that holds a place for what is to come: a mark, a label, <c>[ write here ]</c>.</summary>
    private static bool IsEmpty(string text, TextSpan line, bool isCode)
    {
        var written = line.In(text);
        if (written.IndexOfAnyExcept(Marks) < 0 || AnswerText.IsPlaceholder(written))
            return true;
        // The name of the next group of questions.
        if (!isCode && written is ['-' or '*' or '+', ' ', .., ':'])
            return true;
        // The next section, of which no blank makes a heading.
        if (!isCode && written.StartsWith("##", StringComparison.Ordinal) && written.TrimStart('#') is [not ' ', ..])
            return true;
        return written is ['#', ..] ? !isCode && Boilerplate.Is(text, line) : written is ['[', .. var inner, ']'] && inner.Trim().Contains(' ') && IsWords(inner);
    }

    private static bool IsWords(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (!char.IsLetter(letter) && letter != ' ')
                return false;
        return true;
    }

    /// <summary>True for <c>A. One</c>, <c>B. Two</c> and no word of which is right.</summary>
    private static bool IsChoiceWithoutKey(string answer)
    {
        var options = 0;
        foreach (var line in answer.AsSpan().EnumerateLines())
        {
            var written = line.Trim();
            if (written.IsEmpty)
                continue;
            if (ChoiceReader.LetterOf(written) != 'A' + options || written.ContainsAny(Keys.Value) || written[0] == '=')
                return false;
            options++;
        }

        return options > 1;
    }

    private static bool Asks(string text, TextSpan line)
    {
        // Code may end so: `member?`.
        if (line.In(text).TrimEnd(" *_\"”’») ") is [.., '?' or '？' or '؟'] written && (written.Contains(' ') || !char.IsAscii(written[0])))
            return true;
        foreach (var end in Requests)
            if (line.In(text).TrimEnd(" .。*_)").EndsWith(end, StringComparison.Ordinal))
                return true;
        return false;
    }
}
