using FlaskPrep.Core.Text;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>Between our spans and the protocol's ranges.</summary>
internal static class Ranges
{
    public static LspRange Of(SourceText source, TextSpan span, PositionEncoding encoding) =>
        new(PositionAt(source, span.Start, encoding), PositionAt(source, span.End, encoding));

    public static LspRange Of(LineRange range) =>
        new(new(range.Start.Line, range.Start.Column), new(range.End.Line, range.End.Column));

    public static TextSpan SpanOf(SourceText source, LspRange range, PositionEncoding encoding) =>
        new(OffsetAt(source, range.Start, encoding), OffsetAt(source, range.End, encoding));

    private static Position PositionAt(SourceText source, int offset, PositionEncoding encoding)
    {
        var position = source.Lines.PositionAt(offset, encoding);
        return new(position.Line, position.Column);
    }

    private static int OffsetAt(SourceText source, Position position, PositionEncoding encoding) =>
        source.Lines.OffsetAt(new(position.Line, position.Character), encoding);
}
