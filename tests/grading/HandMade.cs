using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Grading;

/// <summary>A reply of our own with the band in which people put it.</summary>
internal sealed record HandMade(string Id, string Kind, string Bank, string? Ref, string Question, string Answer, string Reply, double Low, double High)
{
    public static List<HandMade> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Read)];

    public GradingTask AsWritten => new(Question, DerivedPoints.Of(Answer, Question), [], Answer);

    public GradingTask? OfBank(BuiltIns seed)
    {
        if (Ref is null)
            return null;
        var bank = seed.Banks[SeedFolder.FlaskInterview];
        var question = bank.Find(Ref)!;
        return new(question.Title, question.KeyPoints, bank.ErrataOf(question), question.Answer);
    }

    private static HandMade Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        string Text(string name) => root.GetProperty(name).GetString()!;
        return new(Text("id"), Text("kind"), Text("bank"), root.TryGetProperty("ref", out var reference) ? reference.GetString() : null,
            Text("question"), Text("answer"), Text("reply"), root.GetProperty("low").GetDouble(), root.GetProperty("high").GetDouble());
    }
}
