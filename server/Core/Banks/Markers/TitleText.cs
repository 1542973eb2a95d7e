using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>A line taken apart: number, label, title, and the answer where it goes on behind a title in bold.</summary>
/// <param name="Title">Without number, label, and what encloses all of it; empty if nothing else is there.</param>
/// <param name="Number">The number as written, or null.</param>
/// <param name="IsLabelled">True behind <c>Q</c>, <c>Question</c> and the like.</param>
/// <param name="IsBold">True if the title is in bold as a whole.</param>
/// <param name="AnswerStart">Where text goes on behind the bold title, or 0.</param>
internal readonly record struct TitleText(TextSpan Title, int? Number, bool IsLabelled, bool IsBold, int AnswerStart)
{
    public static TitleText Read(string text, TextSpan line)
    {
        var read = new TitleText(MarkerText.Trim(text, line), null, false, false, 0);
        // Marks may stand in any order: **<a name="x"></a>1. Q: ...**; each step takes at least one character.
        for (var step = 0; step < MarkerText.MostMarks; step++)
        {
            var next = read.Unwrapped(text).WithoutNumber(text).WithoutLabel(text);
            if (next == read)
                break;
            read = next;
        }

        read = read with { Title = MarkerText.WithoutWayUp(text, read.Title) };
        return LinkText.StartOfLast(text, read.Title) is > 0 and var link && read.AnswerStart == 0
            ? read with { Title = MarkerText.Trim(text, new(read.Title.Start, link)), AnswerStart = link }
            : read;
    }

    private TitleText Unwrapped(string text)
    {
        var span = MarkerText.WithoutTags(text, MarkerText.WithoutLeadingSigns(text, Title));
        var mark = MarkerText.EmphasisAt(text, span);
        if (mark == 0)
            return this with { Title = span, IsBold = IsBold || MarkerText.IsBoldTag(text, Title, span) };
        var close = MarkerText.CloseOf(text, span, mark);
        if (close < 0)
            return this with { Title = WithoutOpening(text, span, mark) };
        var inner = new TextSpan(span.Start + mark, close);
        var rest = MarkerText.Trim(text, new(close + mark, span.End));
        if (MarkerText.IsNothing(text, rest))
            return this with { Title = MarkerText.Trim(text, inner), IsBold = IsBold || mark >= 2 };
        // "**Q1:** What", "**1.** What": only the mark is in bold.
        var head = Read(text, inner);
        if (head.Title.IsEmpty && (head.Number is not null || head.IsLabelled))
            return this with
            {
                Title = MarkerText.WithoutJoiner(text, rest), Number = Number ?? head.Number, IsLabelled = IsLabelled || head.IsLabelled,
            };
        // "**Question**: What"
        if (rest.In(text)[0] is ':' or '：' && LabelText.IsWord(text, inner))
            return this with { Title = MarkerText.WithoutJoiner(text, rest), IsLabelled = true };
        // "**4) Sum**. Add what is in a list": the number is the mark.
        if (mark >= 2 && head.Number is not null && rest.In(text)[0] is '.' or ':')
            return this with { Title = new(head.Title.Start, span.End), Number = Number ?? head.Number, IsLabelled = IsLabelled || head.IsLabelled };
        // "**What is A?** It is", and "**Explain A.** - [read here](a)".
        var asks = mark >= 2 && (AskingWords.EndsAsking(text, head.Title) || LinkText.Is(rest.In(text)));
        if (asks && AnswerStart == 0)
            return head with { Number = Number ?? head.Number, IsLabelled = IsLabelled || head.IsLabelled, IsBold = true, AnswerStart = close + mark };
        // "**15) Find what is there twice** in a list"
        return mark >= 2 && head.Number is not null ? this with { Title = new(head.Title.Start, span.End), Number = Number ?? head.Number } : this with { Title = span };
    }

    /// <summary>Without marks that nothing closes, where a number or a label follows: <c>**Q14. What is Flask?</c>.</summary>
    private static TextSpan WithoutOpening(string text, TextSpan span, int mark)
    {
        var inner = new TextSpan(span.Start + mark, span.End);
        return mark >= 2 && (LabelText.Read(text, inner) is not null || NumberText.Read(text, inner, isLabelled: false) is not null) ? inner : span;
    }

    private TitleText WithoutNumber(string text) =>
        Number is null && NumberText.Read(text, Title, IsLabelled) is { } number ? this with { Number = number.Value, Title = number.Title } : this;

    private TitleText WithoutLabel(string text) =>
        !IsLabelled && LabelText.Read(text, Title) is { } label ? this with { IsLabelled = true, Number = label.Number ?? Number, Title = label.Title } : this;
}
