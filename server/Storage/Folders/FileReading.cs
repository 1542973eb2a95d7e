using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Folders;

/// <summary>What one file of a folder turned out to be: a note, a bank, or nothing of ours (gone, or not readable).</summary>
public sealed record FileReading(DocumentUri Uri, NoteSummary? Note, Bank? Bank);
