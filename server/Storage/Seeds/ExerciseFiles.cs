using System.Text.Json;
using FlaskPrep.Core.Exercises;

namespace FlaskPrep.Storage.Seeds;

/// <summary>Reads <c>exercises/</c> beside a bank: one file an exercise, in the folder or in folders of it; each names its bank and its question.</summary>
internal static class ExerciseFiles
{
    public const string FolderName = "exercises";

    private const int MostFiles = 1000;

    /// <summary>Those of one bank by question id; what cannot be read is named and left out.</summary>
    /// <param name="folder">The folder that the bank stands in.</param>
    /// <param name="bank">The bank's name.</param>
    /// <param name="problems">Takes one line for each.</param>
    public static IReadOnlyDictionary<string, Exercise> Of(string folder, string bank, List<string> problems)
    {
        var exercises = new Dictionary<string, Exercise>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Files(Path.Combine(folder, FolderName)))
            if (Read(file, bank, problems) is { } exercise && !exercises.TryAdd(exercise.Question, exercise))
                problems.Add($"{file}: {exercise.Question} of “{bank}” has another exercise already; this one is left out");
        return exercises;
    }

    /// <summary>The folder whose banks a file may be an exercise of, or null for a file that is none.</summary>
    public static string? BesideWhat(string file)
    {
        if (!file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return null;
        var folder = Path.GetDirectoryName(file);
        for (var depth = 0; depth < 2 && folder is not null; depth++, folder = Path.GetDirectoryName(folder))
            if (Path.GetFileName(folder) == FolderName)
                return Path.GetDirectoryName(folder);
        return null;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true })
                .Take(MostFiles).Order(StringComparer.Ordinal)
            : [];

    private static Exercise? Read(string file, string bank, List<string> problems)
    {
        var (text, problem) = TextFile.Read(file);
        if (text is null)
        {
            problems.Add(problem!);
            return null;
        }

        try
        {
            var entry = JsonSerializer.Deserialize(text.Text, SeedJson.Default.ExerciseEntry);
            return entry is { IsOne: true } && entry.Bank!.Equals(bank, StringComparison.OrdinalIgnoreCase) ? entry.ToExercise() : null;
        }
        catch (JsonException e)
        {
            problems.Add($"{file}:{e.LineNumber + 1}: no exercise ({e.Message}); it is left out");
        }
        catch (FormatException e)
        {
            problems.Add($"{file}: {e.Message}; it is left out");
        }

        return null;
    }
}
