using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Folders;

/// <summary>What one file of a folder turned out to be: a note, a bank, a page of a bank, or nothing of ours (gone, or not readable).</summary>
/// <param name="Uri">The file.</param>
/// <param name="Note">What is kept of a note.</param>
/// <param name="Bank">A bank that is this file.</param>
/// <param name="Page">A page of a bank that is a folder.</param>
public sealed record FileReading(DocumentUri Uri, NoteSummary? Note, Bank? Bank, BankPage? Page = null);
