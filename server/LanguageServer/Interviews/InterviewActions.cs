using System.Text.Json;
using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>The acts as code actions, for not every client shows lenses.</summary>
internal static class InterviewActions
{
    public static IEnumerable<CodeAction> Of(ServerSnapshot snapshot, Document document, Position position)
    {
        var offset = document.Source.Lines.OffsetAt(new(position.Line, position.Character), snapshot.Client.Encoding);
        var ask = document.Transcript.AskAt(offset) ?? document.Transcript.OpenAsk;
        if (ask is null)
            yield break;
        foreach (var act in Enum.GetValues<InterviewAct>())
            if (ask.IsOpen || act == InterviewAct.Submit)
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
