using System.Buffers;
using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>What may follow a question and answers nothing: further questions, the code that is asked about, empty places.</summary>
internal static class NoAnswer
{
    /// <summary>More lines than these are not looked at: there is an answer among them.</summary>
    private const int MostLines = 60;

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

    /// <summary>True for the code that a question is about.</summary>
    /// <param name="title">The question.</param>
    /// <param name="below">All that stands below it.</param>
    public static bool IsCodeOfQuestion(string title, ReadOnlySpan<char> below)
    {
        below = below.Trim();
        if (!below.StartsWith(Fence, StringComparison.Ordinal) || !below.EndsWith(Fence, StringComparison.Ordinal) || below.Count(Fence) != 2)
            return false;
        return title.TrimEnd('*', '_', ' ') is [.., ':' or '：']
            || (Array.Exists(Pointers, word => title.Contains(word, StringComparison.OrdinalIgnoreCase)) && !Array.Exists(Makers, word => title.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>True for an answer of nothing but questions, for one that has labels and fences and nothing in them, and for what is asked below a title that only names it.</summary>
    /// <param name="title">The question.</param>
    /// <param name="answer">Its answer.</param>
    public static bool Is(string title, string answer)
    {
        answer = answer.ReplaceLineEndings("\n");
        var (lines, questions, isCode, lastAsks) = (0, 0, false, false);
        foreach (var range in answer.AsSpan().Split('\n'))
        {
            var line = MarkerText.WithoutTags(answer, MarkerText.Trim(answer, new(range.Start.GetOffset(answer.Length), range.End.GetOffset(answer.Length))));
            if (line.In(answer).StartsWith(Fence, StringComparison.Ordinal))
                isCode = !isCode;
            else if (!IsEmpty(answer, line, isCode))
            {
                lastAsks = !isCode && Asks(answer, line);
                questions += lastAsks ? 1 : 0;
                if (++lines > MostLines)
                    return false;
            }
        }

        return questions == lines || IsChoiceWithoutKey(answer) || (lastAsks && !AskingWords.Asks(title, new(0, title.Length)));
    }

    /// <summary>True for a line that holds a place for what is to come: a mark, a label, <c>[ write here ]</c>.</summary>
    private static bool IsEmpty(string text, TextSpan line, bool isCode)
    {
        var written = line.In(text);
        if (written.IndexOfAnyExcept(Marks) < 0 || AnswerText.IsPlaceholder(written))
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
