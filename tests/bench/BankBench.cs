using System.Text;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Bench;

/// <summary>How fast banks are read on one core: questions, answers and points; and the terms, which are derived when they are first asked for.</summary>
internal static class BankBench
{
    private static readonly DocumentUri Uri = DocumentUri.FromPath("/bench.bank.md");
    private static long used;

    public static void Run(TextWriter output)
    {
        var questions = MadeBank.Make(2_212, 256 * 1024, seed: 7);
        Report(output, "2,212 questions", questions);
        Report(output, "10 MB", MadeBank.Make(90_000, 10_000_000, seed: 7));
        Report(output, "nested bullets", string.Concat(Enumerable.Repeat("  - What is it?\n", 60_000)));
        Report(output, "bullets ever deeper", string.Concat(Enumerable.Range(0, 1_000).Select(depth => $"{new string(' ', depth)}- What is it?\n")));
        Report(output, "unclosed fences", string.Concat(Enumerable.Repeat("## 1. What?\n\n```\n", 60_000)));
        Report(output, "lines of 1 MB", string.Join('\n', Enumerable.Repeat($"1. {string.Concat(Enumerable.Repeat("what is it? ", 90_000))}", 5)));
        Report(output, "100,000 headings", string.Concat(Enumerable.Range(1, 100_000).Select(number => $"## {number}. What is it?\n")));
        Report(output, "100,000 <details>", string.Concat(Enumerable.Repeat("<details><summary>What?</summary>\n", 100_000)));
        Report(output, "100,000 <li>", string.Concat(Enumerable.Repeat("<li>", 100_000)));
        Report(output, "100,000 <li>What?", string.Concat(Enumerable.Repeat("<li>What?</li>\n", 100_000)));
    }

    private static void Report(TextWriter output, string name, string text)
    {
        var source = new SourceText(text);
        double megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        int count = 0;
        double read = Measure.MedianSeconds(() => used += count = Read(source).Questions.Count, runs: 7);
        double terms = Measure.MedianSeconds(() => used += Read(source).Terms.Count, runs: 7);
        output.WriteLine($"{name,-24} {megabytes,6:F2} MB {count,7} questions {read * 1e3,8:F1} ms, with terms {terms * 1e3,8:F1} ms");
    }

    private static Bank Read(SourceText source) => BankReader.Read("bench", Uri, source, BankSidecar.Empty);
}
