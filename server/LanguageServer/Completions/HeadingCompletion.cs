using FlaskPrep.Core.Index;
using FlaskPrep.Core.Search;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Completions;

/// <summary>In a heading, on request: a question as the heading, under which its answer is then written in one's own words.</summary>
internal static class HeadingCompletion
{
    private const int MostItems = 50;

    public static CompletionItem[] At(ServerSnapshot snapshot, Document document, int offset)
    {
        var line = document.Source.Lines.LineSpan(document.Source.Lines.LineOf(offset));
        var heading = document.Note.Headings.FirstOrDefault(heading => line.Contains(heading.Span.Start));
        var marks = line.In(document.Text).TrimStart(' ');
        if (heading.Level == 0 || !marks.StartsWith("#") || snapshot.Index.DefaultBank(document.Uri) is not { } bank)
            return [];
        var start = line.End - marks.TrimStart('#').TrimStart(' ').Length;
        if (offset < start)
            return [];
        var range = Ranges.Of(document.Source, new(start, line.End), snapshot.Client.Encoding);
        var typed = document.Text[start..offset];
        return
        [
            .. QuestionSearch.Complete(snapshot.Index, bank, typed).Take(MostItems).Select((asked, place) => new CompletionItem(asked.Question.Title)
            {
                Kind = CompletionItemKind.Text,
                Detail = asked.Target(bank),
                SortText = place.ToString("D4"),
                FilterText = $"{typed} {asked.Question.Title}".TrimStart(),
                TextEdit = CompletionEdit.Of(asked.Question.Title.ReplaceLineEndings(" "), range),
                Data = CompletionResolve.Data(asked),
            }),
        ];
    }
}
