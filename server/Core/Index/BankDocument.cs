using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Index;

/// <summary>A file of a bank that is open in an editor. Its text may be newer than the bank, so its questions are read from the text.</summary>
public sealed record BankDocument(Document Document, Bank Bank)
{
    public IReadOnlyList<Question> Questions => Document.QuestionsOf(Bank);
}
