using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>A plain <c>Q13</c> in prose: softer than a reference, never a finding, and none at all in a note that is not about a bank.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Id">The question it names, if the default bank has it.</param>
public readonly record struct Mention(TextSpan Span, string Id)
{
    /// <summary>All words of the prose that have the shape of a question's id, in the order of the text.</summary>
    public static IReadOnlyList<Mention> In(string text, TextRegion[] regions)
    {
        List<Mention>? found = null;
        foreach (var region in regions)
        {
            if (region.Kind != RegionKind.Text)
                continue;
            for (var at = region.Span.Start; Next(text, at, region.Span.End) is >= 0 and var start; at = start + 1)
            {
                var word = WordBoundary.WordAround(text, region.Span, start);
                if (word.Start == start && Reference.IsQuestionId(word.In(text)) && WordBoundary.Before(text, start) && WordBoundary.After(text, word.End))
                    (found ??= []).Add(new(word, word.Of(text)));
            }
        }

        return found ?? (IReadOnlyList<Mention>)[];
    }

    private static int Next(string text, int start, int end)
    {
        for (var at = start; at < end - 1; at++)
        {
            var found = text.AsSpan(at, end - 1 - at).IndexOfAny('Q', 'q');
            if (found < 0)
                return -1;
            at += found;
            if (char.IsAsciiDigit(text[at + 1]))
                return at;
        }

        return -1;
    }
}
