using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage.Folders;

namespace FlaskPrep.LanguageServer.Renames;

/// <summary>Gives a question another id: it is written into the bank, and every reference follows, in the terms beside the bank, too.</summary>
internal static class QuestionRename
{
    /// <summary>The edit, or one sentence that says why there is none.</summary>
    public static (WorkspaceEdit? Edit, string? Refusal) Of(ServerSnapshot snapshot, Bank bank, Question question, string id)
    {
        id = id.Trim();
        if (id == question.Id)
            return (null, null);
        var file = bank.UriOf(question);
        var open = snapshot.Index.BankDocumentAt(file);
        var text = open?.Document.Source ?? bank.TextOf(question);
        var now = (open?.Questions ?? bank.Questions).FirstOrDefault(other => other.Id == question.Id);
        if (now is null)
            return (null, $"{question.Id} is not in the bank any more.");
        var (written, refusal) = IdInsertion.Of(bank, file, text, now, id);
        if (written is not { } edit)
            return (null, refusal);
        var edits = new RenameEdits(snapshot);
        edits.Add(file, Ranges.Of(text, edit.Span, snapshot.Client.Encoding), edit.NewText);
        foreach (var place in snapshot.Index.References(new(bank.Name, question.Id), snapshot.Client.Encoding))
        {
            var isMention = place.Kind == OccurrenceKind.Mention;
            edits.Add(place.Uri, IdIn(place, question.Id, snapshot.Client), isMention && !Reference.IsQuestionId(id) ? $"[[{id}]]" : id);
        }

        if (SidecarIds.Of(bank, question.Id) is var (sidecar, json, places))
            foreach (var named in places)
                edits.Add(sidecar, Ranges.Of(json, named, snapshot.Client.Encoding), id);
        return (edits.Edit($"Rename {question.Id} to {id}"), null);
    }

    /// <summary>The id stands at the end; before it the bank's name may stand, as it was written.</summary>
    private static LspRange IdIn(in Occurrence place, string id, ClientProfile client)
    {
        var end = place.Target.End;
        return new(new(end.Line, end.Column - Columns(id, client)), new(end.Line, end.Column));
    }

    private static int Columns(string id, ClientProfile client) => Ranges.Of(new(id), new(0, id.Length), client.Encoding).End.Character;
}
