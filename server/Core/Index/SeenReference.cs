using FlaskPrep.Core.Notes;

namespace FlaskPrep.Core.Index;

/// <summary>A reference of a note and the question that it reaches.</summary>
public sealed record SeenReference(Reference Reference, BankQuestion Question)
{
    /// <summary>Those of a note that reach a question which may be seen, in the order of the text; quarters of a year are none.</summary>
    public static IEnumerable<SeenReference> In(Snapshot snapshot, Document document) =>
        from reference in document.Note.References
        let question = snapshot.Resolve(reference, document.Uri)
        where question is not null && snapshot.Names(reference, document.Uri, question.Bank, question.Question)
        select new SeenReference(reference, question);
}
