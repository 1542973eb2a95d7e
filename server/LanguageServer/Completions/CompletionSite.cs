using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.LanguageServer.Completions;

/// <summary>A place where a question can be completed.</summary>
/// <param name="Span">What a completed question replaces: what was typed, and the rest of a reference that was there.</param>
/// <param name="Typed">What was typed so far.</param>
/// <param name="IsReference">True behind <c>[[</c>; false for a plain <c>Q</c> in prose.</param>
internal sealed record CompletionSite(TextSpan Span, string Typed, bool IsReference)
{
    private const int LongestTyped = 120;

    /// <param name="document">The note.</param>
    /// <param name="offset">The cursor.</param>
    /// <param name="isInvoked">True if the person asked for it: a plain Q opens nothing by itself.</param>
    public static CompletionSite? At(Document document, int offset, bool isInvoked)
    {
        var text = document.Text;
        var line = document.Source.Lines.LineSpan(document.Source.Lines.LineOf(offset));
        if (!IsProse(document.Note, offset))
            return null;
        if (Opening(text, line, offset) is { } open)
            return new(new(open, End(text, line, offset)), text[open..offset], IsReference: true);
        return isInvoked ? Mention(text, line, offset) : null;
    }

    /// <summary>The offset behind the <c>[[</c> that the cursor stands in, before any bar.</summary>
    private static int? Opening(string text, TextSpan line, int offset)
    {
        var from = Math.Max(line.Start, offset - LongestTyped);
        var before = text.AsSpan(from..offset);
        var open = before.LastIndexOf("[[", StringComparison.Ordinal);
        if (open < 0)
            return null;
        return before[(open + 2)..].IndexOfAny('[', ']', '|') < 0 ? from + open + 2 : null;
    }

    /// <summary>Behind the <c>]]</c> that closes the reference, so that it is closed once; else behind the word at the cursor.</summary>
    private static int End(string text, TextSpan line, int offset)
    {
        var after = text.AsSpan(offset..line.End);
        var close = after.IndexOf("]]", StringComparison.Ordinal);
        if (close >= 0 && after[..close].IndexOfAny('[', ']') < 0 && (close == 0 || !char.IsWhiteSpace(after[0])))
            return offset + close + 2;
        return WordBoundary.WordAround(text, line, offset).End;
    }

    private static CompletionSite? Mention(string text, TextSpan line, int offset)
    {
        var start = WordBoundary.WordAround(text, line, offset).Start;
        var typed = text[start..offset];
        var isQuestion = typed is "Q" or "q" || Reference.IsQuestionId(typed);
        return isQuestion && WordBoundary.Before(text, start) ? new(new(start, offset), typed, IsReference: false) : null;
    }

    /// <summary>Not in front matter, fences, code spans, tags and URLs. A reference that is being typed is no inline yet.</summary>
    private static bool IsProse(Note note, int offset)
    {
        var scanned = note.Scanned;
        if (scanned.FrontMatter.Touches(offset) && !scanned.FrontMatter.IsEmpty)
            return false;
        foreach (ref readonly var block in scanned.Blocks.AsSpan())
            if (block.Span.Start < offset && offset <= block.Span.End
                && block.Kind is BlockKind.Fence or BlockKind.IndentedCode or BlockKind.Html or BlockKind.LinkDefinition)
                return false;
        foreach (ref readonly var inline in scanned.Inlines.AsSpan())
            if (inline.Span.Start < offset && offset < inline.Span.End && inline.Kind is not (InlineKind.WikiLink or InlineKind.WikiEmbed))
                return false;
        return true;
    }
}
