namespace FlaskPrep.Storage;

/// <summary>What the person agreed to, once for a folder: kept in their data folder, a line each. A folder cannot agree for itself.</summary>
public static class FolderConsents
{
    private const string FileName = "consents.txt";

    private static string File => Path.Combine(DataFolder.Path, FileName);

    /// <summary>True if the person agreed to it for this folder.</summary>
    public static bool Has(FolderConsent consent, string folder)
    {
        try
        {
            return System.IO.File.Exists(File) && System.IO.File.ReadLines(File).Contains(Line(consent, folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <exception cref="IOException">The data folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The data folder may not be written.</exception>
    public static void Give(FolderConsent consent, string folder)
    {
        if (Has(consent, folder))
            return;
        Directory.CreateDirectory(DataFolder.Path);
        System.IO.File.AppendAllText(File, Line(consent, folder) + "\n");
    }

    private static string Line(FolderConsent consent, string folder) => $"{(consent == FolderConsent.Trusted ? "trusted" : "unfenced")} {Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}";
}
