using System.Collections.Concurrent;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;

namespace FlaskPrep.LanguageServer.WorkspaceSymbols;

/// <summary>The interviews of the open folders that are on disk only; each is read when it is first asked for and when its file has changed. Safe from many threads.</summary>
internal sealed class ClosedInterviews
{
    private readonly ConcurrentDictionary<string, (DateTime Written, Transcript Transcript)> known = new(StringComparer.Ordinal);

    /// <summary>The newest first.</summary>
    public IEnumerable<(DocumentUri Uri, Transcript Transcript)> Of(Snapshot index)
    {
        foreach (var file in InterviewFiles.Newest(index.Vaults.Where(vault => vault.Settings.Enabled).Select(vault => vault.Folder.Path)))
        {
            var uri = DocumentUri.FromPath(file);
            if (index.VaultOf(uri) is not null && !index.Documents.ContainsKey(uri) && Read(file) is { } transcript)
                yield return (uri, transcript);
        }
    }

    private Transcript? Read(string file)
    {
        var written = InterviewFiles.Written(file);
        if (known.TryGetValue(file, out var last) && last.Written == written)
            return last.Transcript;
        if (TextFile.Read(file).Text is not { } text)
            return null;
        return (known[file] = (written, TranscriptReader.Read(text))).Transcript;
    }
}
