using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Completions;

/// <summary>The keys of ours in a front matter, and their values.</summary>
internal static class FrontMatterCompletion
{
    private static readonly (string Key, string Detail, string[] Values)[] Keys =
    [
        ("flaskprep", "true: this note is about a bank; false: it is left alone", ["true", "false"]),
        ("bank", "makes this file a question bank of that name", []),
    ];

    public static CompletionItem[] At(ServerSnapshot snapshot, Document document, int offset)
    {
        var frontMatter = document.Note.Scanned.FrontMatter;
        if (frontMatter.IsEmpty || !frontMatter.Touches(offset))
            return [];
        var line = document.Source.Lines.LineSpan(document.Source.Lines.LineOf(offset));
        var typed = document.Text[line.Start..offset];
        var colon = typed.IndexOf(':');
        if (colon >= 0)
            return [.. Keys.Where(key => typed[..colon] == key.Key).SelectMany(key => key.Values)
                .Select(value => Item(snapshot, document, value, value, null, offset - typed[(colon + 1)..].TrimStart().Length, line.End))];
        return typed.Any(c => !char.IsLetter(c)) ? [] :
        [
            .. Keys.Where(key => key.Key.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && document.Note.FrontMatter[key.Key] is null)
                .Select(key => Item(snapshot, document, key.Key, $"{key.Key}: ", key.Detail, line.Start, offset)),
        ];
    }

    private static CompletionItem Item(ServerSnapshot snapshot, Document document, string label, string text, string? detail, int start, int end) => new(label)
    {
        Kind = detail is null ? CompletionItemKind.Value : CompletionItemKind.Property,
        Detail = detail,
        TextEdit = CompletionEdit.Of(text, Ranges.Of(document.Source, new(start, end), snapshot.Client.Encoding)),
    };
}
