namespace FlaskPrep.Storage;

/// <summary>The folder for what is the person's own and belongs to no notes folder: history and log.</summary>
public static class DataFolder
{
    /// <summary>The variable that names another folder, for tests and for people with several profiles.</summary>
    public const string Variable = "FLASKPREP_DATA";

    /// <summary>
    /// <c>$FLASKPREP_DATA</c>, else <c>flaskprep</c> in the system's place for such data: <c>$XDG_DATA_HOME</c> or <c>~/.local/share</c> on Linux,
    /// <c>~/Library/Application Support</c> on macOS, <c>%LOCALAPPDATA%</c> on Windows. It may not be there yet.
    /// </summary>
    public static string Path => Choose(
        Environment.GetEnvironmentVariable(Variable),
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify));

    public static string HistoryFile => System.IO.Path.Combine(Path, "history.db");

    public static string LogFile => System.IO.Path.Combine(Path, "server.log");

    internal static string Choose(string? named, string system)
    {
        if (!string.IsNullOrWhiteSpace(named))
            return System.IO.Path.GetFullPath(named);
        // A service may run without a home; a relative path would then litter whatever folder it runs in.
        return System.IO.Path.Combine(system.Length > 0 ? system : System.IO.Path.GetTempPath(), "flaskprep");
    }
}
