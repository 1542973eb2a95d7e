using System.Text.Json;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
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
        foreach (var act in Offered(snapshot.Index, document.Transcript, ask))
            yield return new(InterviewCommand.Title(act))
            {
                Kind = CodeActionKind.QuickFix,
                Command = Command(act, document.Uri.ToString(), position),
            };
    }

    /// <summary>What can be done about a question now.</summary>
    public static IEnumerable<InterviewAct> Offered(Snapshot index, Transcript transcript, Ask ask) => Enum.GetValues<InterviewAct>().Where(act => act switch
    {
        InterviewAct.Submit => true,
        InterviewAct.AnswerInCode => ask is { IsOpen: true, IsCode: false } && transcript.Header is { } header && index.BankNamed(header.Bank) is { } bank
            && AskedQuestion.In(bank, transcript, ask) is { } question && bank.ExerciseOf(question) is not null,
        InterviewAct.RunCode => ask.IsCode && CodeReply.Of(transcript, ask) is not null,
        InterviewAct.Finish => !transcript.HasReport,
        _ => ask.IsOpen,
    });

    /// <summary>Its arguments are the document and the cursor.</summary>
    public static Command Command(InterviewAct act, string uri, Position position) =>
        new(InterviewCommand.Title(act), InterviewCommand.Id(act),
            [JsonSerializer.SerializeToElement(uri, ProtocolJson.Default.String), JsonSerializer.SerializeToElement(position, ProtocolJson.Default.Position)]);
}
