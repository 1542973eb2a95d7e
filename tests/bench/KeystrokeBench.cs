using System.Diagnostics;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Bench;

/// <summary>Where the time goes from a keystroke in a note of 10,000 lines to its findings, step by step.</summary>
internal static class KeystrokeBench
{
    private const int Lines = 10_000;
    private const int Keystrokes = 300;
    private static readonly DocumentUri Uri = DocumentUri.FromPath("/notes/long.md");

    public static void Run(TextWriter output)
    {
        var text = string.Join("\n\n", MadeNotes.Make(400, seed: 1));
        text = string.Join('\n', text.Split('\n').Take(Lines));
        var snapshot = Snapshot.Empty.WithFolders(BuiltIns.Read(SeedFolder.BuiltIn).Value, [], Settings.Default);
        output.WriteLine($"{text.Length / 1024} KB");
        var steps = new Dictionary<string, List<double>>();
        var document = new Document(Uri, 0, new SourceText(text));
        for (int i = 0; i < Keystrokes; i++)
        {
            var place = new LinePosition(Lines / 2, 0);
            var source = Time("apply", () => document.Source.Apply([new TextChange(place, place, "x")], PositionEncoding.Utf16, out _));
            document = document.Edited(i + 1, source);
            var scanned = Time("scan", () => MarkdownScanner.Scan(source.Text));
            Time("regions", () => TextRegions.Of(scanned));
            Time("note", () => document.Note);
            Time("terms", () => document.Matches(snapshot.Terms));
            Time("facts", () => document.Claims(snapshot.Facts));
            var opened = snapshot with { Documents = snapshot.Documents.SetItem(Uri, document) };
            Time("findings", () => Inspector.Inspect(opened, Uri));
        }

        foreach (var (name, times) in steps)
        {
            times.Sort();
            output.WriteLine($"{name,-10} p50 {times[times.Count / 2],7:F2} ms, p99 {times[times.Count * 99 / 100],7:F2} ms");
        }

        T Time<T>(string name, Func<T> work)
        {
            var begin = Stopwatch.GetTimestamp();
            var done = work();
            if (!steps.TryGetValue(name, out var times))
                steps[name] = times = [];
            times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            return done;
        }
    }
}
