using System.Diagnostics;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;

namespace FlaskPrep.Bench;

/// <summary>Where the time goes when a folder of notes is read: processor time of each part on one core, then of the whole on all.</summary>
internal static class FolderBench
{
    public static void Run(TextWriter output, string folder)
    {
        for (int round = 0; round < 3; round++)
        {
            string[] paths = [];
            SourceText[] texts = [];
            Note[] notes = [];
            NoteSummary[] kept = [];
            Step(output, "list the files", () => paths = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories));
            Step(output, "read their texts", () => texts = [.. paths.Select(path => TextFile.Read(path).Text!)]);
            Step(output, "index their lines", () => texts.Sum(text => text.Lines.LineCount));
            Step(output, "scan them", () => texts.Sum(text => MarkdownScanner.Scan(text.Text).Blocks.Length));
            Step(output, "read them as notes", () => notes = [.. texts.Select(Note.Read)]);
            Step(output, "keep what is kept", () => kept = [.. notes.Zip(paths, (note, path) => NoteSummary.Of(DocumentUri.FromPath(path), note))]);
            Step(output, "put them into a set", () => NoteSet.Empty.With(kept, []));
            (texts, notes) = ([], []);
            Step(output, "the whole", () => FolderReader.Read(DocumentUri.FromPath(folder), Settings.Default, SettingsLayer.Empty, default));
            output.WriteLine($"collections {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)}");
        }
    }

    private static void Step<T>(TextWriter output, string name, Func<T> work)
    {
        long begin = Stopwatch.GetTimestamp();
        TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        used = Process.GetCurrentProcess().TotalProcessorTime - used;
        output.WriteLine($"{name,-24} {used.TotalMilliseconds,8:F0} ms of processor {Stopwatch.GetElapsedTime(begin).TotalMilliseconds,8:F0} ms");
    }
}
