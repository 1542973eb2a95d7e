using FlaskPrep.Storage.Configuration;

namespace FlaskPrep.Cli.Commands;

/// <summary>
/// The notes folder that a path belongs to: the nearest one, itself or above, that has a <c>flaskprep.json</c>, else the folder itself or the file's own.
/// </summary>
internal static class NotesFolder
{
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var own = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, SettingsFileReader.FileName)))
                return folder;
            // What is hidden belongs to no folder above it.
            if (Path.GetFileName(folder).StartsWith('.'))
                break;
        }

        return own;
    }
}
