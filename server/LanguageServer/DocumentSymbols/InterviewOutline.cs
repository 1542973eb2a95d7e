using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.DocumentSymbols;

/// <summary>What was asked in an interview.</summary>
internal static class InterviewOutline
{
    public static DocumentSymbol[] Of(Document interview, PositionEncoding encoding) =>
    [
        .. interview.Transcript.Asks.Select(ask => new DocumentSymbol(
            Name(ask.Heading.Of(interview.Text)), SymbolKind.Event, Ranges.Of(interview.Source, ask.Section, encoding), Ranges.Of(interview.Source, ask.Heading, encoding))
        {
            Detail = ask.IsOpen ? "open" : null,
        }),
    ];

    // Without the heading's signs and without our mark.
    internal static string Name(string heading)
    {
        var end = heading.IndexOf("<!--", StringComparison.Ordinal);
        return (end < 0 ? heading : heading[..end]).Trim('#', ' ');
    }
}
