using FlaskPrep.Core.Index;

namespace FlaskPrep.Storage.History;

/// <summary>Where the history lies: by the setting <c>history</c>, else in the user's data folder.</summary>
public static class HistoryPlace
{
    /// <param name="settings">Those of the notes folder.</param>
    /// <param name="notesFolder">Its path, or null where none is open.</param>
    /// <exception cref="HistoryException">The setting names a place that will not do.</exception>
    public static string Of(Settings settings, string? notesFolder)
    {
        if (settings.History is not { } named)
            return DataFolder.HistoryFile;
        var path = named.StartsWith("~/", StringComparison.Ordinal) || named.StartsWith("~\\", StringComparison.Ordinal)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), named[2..])
            : named;
        if (!Path.IsPathFullyQualified(path))
            throw new HistoryException($"setting history: \"{named}\" is no absolute path; write one, or one that begins with ~/");
        path = Path.GetFullPath(path);
        // What synchronizes notes copies a database while it is being written, and two devices then have half of it each.
        if (notesFolder is not null && IsIn(Path.GetFullPath(notesFolder), path))
            throw new HistoryException($"setting history: {path} lies in the notes folder, where synchronizing would break it; name a file outside");
        return path;
    }

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
