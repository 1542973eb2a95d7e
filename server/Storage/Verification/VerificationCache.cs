using System.Text.Json;
using FlaskPrep.Core.Verification;

namespace FlaskPrep.Storage.Verification;

/// <summary>What was seen of the built-in banks, in the user's data folder: by bank, interpreter and version, the newest first. It can be deleted; then it is seen anew.</summary>
/// <param name="file">Where it is kept.</param>
public sealed class VerificationCache(string file)
{
    private const string FileName = "verified.json";

    // Of each bank some Pythons; who has more verifies again.
    private const int MostEntries = 20;

    /// <summary>The person's own.</summary>
    public static VerificationCache Own { get; } = new(Path.Combine(DataFolder.Path, FileName));

    /// <summary>All that is kept; nothing where the file is damaged.</summary>
    public IReadOnlyList<VerifiedBank> Read() => [.. Entries().Select(entry => new VerifiedBank(entry.Bank!, entry.Python!, entry.Flask!, entry.Claims!))];

    /// <summary>What was seen by the same claims on the same Python and Flask, or null.</summary>
    /// <param name="bank">The bank's name.</param>
    /// <param name="python">The program and its version.</param>
    /// <param name="flask">Its version.</param>
    /// <param name="claimsHash">Of the bank, its claims and their probes.</param>
    public VerifiedBank? Find(string bank, string python, string flask, string claimsHash) =>
        Entries().FirstOrDefault(entry => entry.Bank == bank && entry.Python == python && entry.Flask == flask && entry.Hash == claimsHash) is { } entry
            ? new(entry.Bank!, entry.Python!, entry.Flask!, entry.Claims!) : null;

    /// <summary>Keeps it. That it cannot be kept is no mistake: it is seen anew the next time.</summary>
    public void Keep(VerifiedBank verified, string claimsHash)
    {
        var entry = new VerifiedEntry(verified.Bank, verified.Python, verified.Flask, claimsHash, [.. verified.Claims]);
        var others = Entries().Where(other => (other.Bank, other.Python) != (entry.Bank, entry.Python));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var next = file + ".next";
            File.WriteAllText(next, JsonSerializer.Serialize([entry, .. others.Take(MostEntries - 1)], VerificationJson.Default.VerifiedEntryArray));
            File.Move(next, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // See above.
        }
    }

    /// <summary>Says when something new was kept, by whichever process; null where the system cannot watch.</summary>
    public IDisposable? Watch(Action changed)
    {
        try
        {
            var folder = Path.GetDirectoryName(file)!;
            Directory.CreateDirectory(folder);
            var watcher = new FileSystemWatcher(folder, Path.GetFileName(file));
            watcher.Renamed += (_, _) => changed();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is read again at the next start.
            return null;
        }
    }

    private VerifiedEntry[] Entries()
    {
        try
        {
            var entries = File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllText(file), VerificationJson.Default.VerifiedEntryArray) ?? [] : [];
            return [.. entries.Where(entry => entry is { Bank: not null, Python: not null, Flask: not null, Claims: not null })];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }
}
