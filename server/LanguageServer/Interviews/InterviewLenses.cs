using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>The acts over the question that waits for a reply. They tell nothing of its answer.</summary>
internal static class InterviewLenses
{
    public static CodeLens[]? Of(Snapshot index, Document interview, PositionEncoding encoding)
    {
        if (interview.Transcript.OpenAsk is not { } ask)
            return null;
        var range = Ranges.Of(interview.Source, ask.Heading, encoding);
        return
        [
            .. InterviewActions.Offered(index, interview.Transcript, ask).Where(act => act is not (InterviewAct.Finish or InterviewAct.Pause)).Select(act =>
                new CodeLens(range) { Command = InterviewActions.Command(act, interview.Uri.ToString(), range.End) }),
        ];
    }
}
