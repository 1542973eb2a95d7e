using System.Text.RegularExpressions;
using FlaskPrep.Core.Facts;

namespace FlaskPrep.Storage.Folders;

/// <summary>Reads which versions a folder uses from the files that name them exactly: <c>flask==2.2.2</c>, and lock files. A range says too little.</summary>
internal static partial class PackagePins
{
    /// <summary>The later ones win: a lock file is what is installed.</summary>
    private static readonly string[] Files = ["pyproject.toml", "constraints.txt", "requirements.txt", "poetry.lock", "uv.lock"];

    /// <param name="folder">The folder, in whose root the files are looked for. One that cannot be read says nothing.</param>
    /// <param name="flask">The version of Flask that a setting names, over all files.</param>
    public static Installed Of(string folder, string? flask)
    {
        var installed = Installed.Unknown;
        foreach (var name in Files)
        {
            var file = Path.Combine(folder, name);
            if (!File.Exists(file) || TextFile.Read(file).Text is not { } text)
                continue;
            foreach (Match match in (name.EndsWith(".lock", StringComparison.Ordinal) ? Locked() : Pinned()).Matches(text.Text))
                installed = installed.With(match.Groups["name"].Value, match.Groups["version"].Value);
        }

        return installed.With("flask", flask);
    }

    [GeneratedRegex(@"^[ \t""'-]*(?<name>[A-Za-z0-9][\w.-]*)[ \t]*(?:\[[^\]\r\n]*\])?[ \t]*===?[ \t]*(?<version>\d[\w.]*)", RegexOptions.Multiline)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^name = ""(?<name>[^""\r\n]+)""\r?\nversion = ""(?<version>[^""\r\n]+)""", RegexOptions.Multiline)]
    private static partial Regex Locked();
}
