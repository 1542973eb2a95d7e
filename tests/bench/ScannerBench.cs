using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Bench;

/// <summary>How fast notes are scanned on one core, in megabytes of UTF-8 a second.</summary>
internal static class ScannerBench
{
    private static long used;

    public static void Run(TextWriter output)
    {
        string[] notes = MadeNotes.Make(1_000, seed: 7);
        Report(output, "scan 1,000 notes", notes, text => Use(MarkdownScanner.Scan(text).Blocks.Length));
        string[] large = [string.Join("\n\n", notes)];
        Report(output, "scan them as one note", large, text => Use(MarkdownScanner.Scan(text).Blocks.Length));
        Report(output, "index their lines", notes, text => Use(new LineIndex(text).LineCount));
        ReportEdit(output, large[0]);
    }

    /// <summary>What a key costs before anything is scanned: the text is copied, the line starts are spliced.</summary>
    private static void ReportEdit(TextWriter output, string text)
    {
        var source = new SourceText(text);
        var at = new LinePosition(source.Lines.LineCount / 2, 0);
        double seconds = Measure.MedianSeconds(() => Use(source.Apply([new TextChange(at, at, "x")], PositionEncoding.Utf16, out _).Lines.LineCount));
        output.WriteLine($"{"type a letter in them",-24} {text.Length / 1e6,6:F1} MB {seconds * 1e3,8:F1} ms");
    }

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
