using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.DocumentSymbols;

/// <summary>The headings of a note, each below the one that it is in.</summary>
internal static class NoteOutline
{
    public static DocumentSymbol[] Of(Document note, PositionEncoding encoding)
    {
        var at = 0;
        return [.. Level(note, note.Note.Sections, ref at, parent: 0, encoding)];
    }

    private static List<DocumentSymbol> Level(Document note, IReadOnlyList<Section> sections, ref int at, int parent, PositionEncoding encoding)
    {
        var symbols = new List<DocumentSymbol>();
        while (at < sections.Count && sections[at].Heading.Level > parent)
        {
            var (heading, span) = sections[at++];
            var inside = Level(note, sections, ref at, heading.Level, encoding);
            symbols.Add(new(heading.Name, SymbolKind.String, Ranges.Of(note.Source, span, encoding), Ranges.Of(note.Source, heading.Span, encoding))
            {
                Children = inside.Count == 0 ? null : [.. inside],
            });
        }

        return symbols;
    }
}
