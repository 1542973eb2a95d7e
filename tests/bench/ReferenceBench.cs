using System.Diagnostics;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Bench;

/// <summary>How long it takes to find every place in a folder that names a question: the first time, and when it is known who refers to what.</summary>
internal static class ReferenceBench
{
    public static void Run(TextWriter output, string folder)
    {
        var contents = FolderReader.Read(DocumentUri.FromPath(folder), Settings.Default, SettingsLayer.Empty, default).Value;
        Snapshot snapshot = Snapshot.Empty.WithFolders(BuiltIns.Read(SeedFolder.BuiltIn).Value, [contents], Settings.Default);
        for (int round = 0; round < 200; round++)
        {
            long begin = Stopwatch.GetTimestamp();
            var used = Process.GetCurrentProcess().TotalProcessorTime;
            int found = snapshot.References(new(snapshot.Banks[0].Name, $"Q{1 + round % 20}"), PositionEncoding.Utf16).Count;
            output.WriteLine($"Q{1 + round % 20}: {found} places in {(Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds:F1} ms of processor, {Stopwatch.GetElapsedTime(begin).TotalMilliseconds:F1} ms");
        }
    }
}
