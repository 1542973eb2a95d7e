using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Storage.Seeds;
using FlaskPrep.Study;

namespace FlaskPrep.Bench;

/// <summary>How long <em>Review My Notes</em> takes over made notes on disk, from the folder that is read already to the headline.</summary>
internal static class ReviewBench
{
    public static void Run(TextWriter output)
    {
        var (builtIns, problems) = BuiltIns.Read(SeedFolder.BuiltIn);
        foreach (string problem in problems) throw new InvalidOperationException(problem);
        foreach (int count in new[] { 100, 1_000, 10_000 })
        {
            var folder = Directory.CreateTempSubdirectory("flaskprep-bench-");
            try
            {
                string[] notes = MadeNotes.Make(count, seed: 7);
                for (int i = 0; i < count; i++) File.WriteAllText(Path.Combine(folder.FullName, $"note-{i:D5}.md"), notes[i]);
                var (contents, _) = FolderReader.Read(DocumentUri.FromPath(folder.FullName), Settings.Default, SettingsLayer.Empty, default);
                var snapshot = Snapshot.Empty.WithFolders(builtIns, [contents], Settings.Default);
                string headline = "";
                double seconds = Measure.MedianSeconds(() => headline = ReviewHeadline.Of(NotesReading.Review(snapshot, snapshot.Vaults[0], null, default)!.Value.Review), runs: 5);
                output.WriteLine($"{count,7} notes {notes.Sum(note => note.Length) / 1e6,6:F1} MB {seconds * 1e3,8:F0} ms  {headline}");
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }
}
