using FlaskPrep.Core.Index;
using FlaskPrep.Core.Search;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>What a section says in words of its own: a reference to a question is none, for it holds the question's.</summary>
internal static class SectionWords
{
    /// <summary>The text of a section as a reply: as long as it was, references to questions blank.</summary>
    public static string Text(Snapshot snapshot, Document document, TextSpan section)
    {
        var text = section.In(document.Text).ToArray();
        foreach (var reference in document.Note.References)
            if (section.Overlaps(reference.Span) && snapshot.Resolve(reference, document.Uri) is not null)
                text.AsSpan(reference.Span.Start - section.Start, reference.Span.Length).Fill(' ');
        return new(text);
    }

    /// <summary>The stems of the telling words.</summary>
    public static HashSet<string> Stems(string text) => Words.Telling(text).Select(Words.Stem).ToHashSet(StringComparer.Ordinal);
}
