using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Folders;

/// <summary>A page and the folder that is its bank.</summary>
public sealed record BankPage(DocumentUri Folder, QuestionPage Page);
