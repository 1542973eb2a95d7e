using System.Text.Json;
using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>The acts as code actions, for not every client shows lenses.</summary>
internal static class InterviewActions
{
    /// <summary>Of the start, in a note: no quick fix, or a light bulb would burn in every line.</summary>
    public const string StartKind = "source.flaskPrep.startInterview";

    public static CodeAction Start(string note) => new(InterviewCommand.StartTitle)
    {
        Kind = StartKind,
        Command = new(InterviewCommand.StartTitle, InterviewCommand.Start, [JsonSerializer.SerializeToElement(note, ProtocolJson.Default.String)]),
    };

    public static IEnumerable<CodeAction> Of(ServerSnapshot snapshot, Document document, Position position)
    {
        var offset = document.Source.Lines.OffsetAt(new(position.Line, position.Character), snapshot.Client.Encoding);
        var ask = document.Transcript.AskAt(offset) ?? document.Transcript.OpenAsk;
        if (ask is null)
            yield break;
        foreach (var act in Enum.GetValues<InterviewAct>())
            if (ask.IsOpen || act == InterviewAct.Submit || (act == InterviewAct.Finish && !document.Transcript.HasReport))
                yield return new(InterviewCommand.Title(act))
                {
                    Kind = CodeActionKind.QuickFix,
                    Command = Command(act, document.Uri.ToString(), position),
                };
    }

    /// <summary>Its arguments are the document and the cursor.</summary>
    public static Command Command(InterviewAct act, string uri, Position position) =>
        new(InterviewCommand.Title(act), InterviewCommand.Id(act),
            [JsonSerializer.SerializeToElement(uri, ProtocolJson.Default.String), JsonSerializer.SerializeToElement(position, ProtocolJson.Default.Position)]);
}
