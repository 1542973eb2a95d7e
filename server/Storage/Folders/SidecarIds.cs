using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Configuration;

namespace FlaskPrep.Storage.Folders;

/// <summary>Where the terms and corrections beside a bank name a question by its id.</summary>
public static class SidecarIds
{
    /// <summary>The file and the places, each within its quotes; null where there is no such file.</summary>
    /// <param name="bank">A bank of a folder.</param>
    /// <param name="id">The question's id; the case is ignored.</param>
    public static (DocumentUri File, SourceText Text, IReadOnlyList<TextSpan> Places)? Of(Bank bank, string id)
    {
        if (bank.Uri.Path is not { } path || Sidecars.PathOf(path) is var file && !File.Exists(file) || TextFile.Read(file).Text is not { } text)
            return null;
        return (DocumentUri.FromPath(file), text, JsonStrings.Places(text.Text, "question", id));
    }
}
