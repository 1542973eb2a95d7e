using FlaskPrep.Storage.Configuration;

namespace FlaskPrep.Cli.Commands;

/// <summary>The notes folder of a single file: the nearest one above it that has a <c>flaskprep.json</c>, else the file's own.</summary>
internal static class NotesFolder
{
    public static string Of(string file)
    {
        var own = Path.GetDirectoryName(Path.GetFullPath(file))!;
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, SettingsFileReader.FileName)))
                return folder;
        return own;
    }
}
