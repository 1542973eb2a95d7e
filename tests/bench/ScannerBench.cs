using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Bench;

/// <summary>How fast notes are scanned on one core, in megabytes of UTF-8 a second.</summary>
internal static class ScannerBench
{
    public static void Run(TextWriter output)
    {
        string[] notes = MadeNotes.Make(1_000, seed: 7);
        Report(output, "scan 1,000 notes", notes, text => Use(MarkdownScanner.Scan(text).Blocks.Length));
        string[] large = [string.Join("\n\n", notes)];
        Report(output, "scan them as one note", large, text => Use(MarkdownScanner.Scan(text).Blocks.Length));
        Report(output, "index their lines", notes, text => Use(new LineIndex(text).LineCount));
    }

    private static long used;

    /// <summary>Keeps the compiler from leaving out work whose result nobody reads.</summary>
    private static void Use(int result) => used += result;

    private static void Report(TextWriter output, string name, string[] texts, Action<string> work)
    {
        double megabytes = texts.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        double seconds = Measure.MedianSeconds(() =>
        {
            foreach (string text in texts) work(text);
        });
        output.WriteLine($"{name,-24} {megabytes,6:F1} MB {seconds * 1e3,8:F1} ms {megabytes / seconds,8:F0} MB/s");
    }
}
