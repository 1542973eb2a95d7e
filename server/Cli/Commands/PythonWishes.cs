using FlaskPrep.Core.Index;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Storage;

namespace FlaskPrep.Cli.Commands;

/// <summary>Which Python a command uses in a folder.</summary>
internal static class PythonWishes
{
    /// <param name="settings">Those of the folder.</param>
    /// <param name="folder">The notes folder.</param>
    /// <param name="named">What <c>--python</c> says, or null.</param>
    public static InterpreterWishes Of(Settings settings, string folder, string? named)
    {
        var isTrusted = FolderConsents.Has(FolderConsent.Trusted, folder);
        return InterpreterWishes.OfEnvironment(
            named is null ? null : Path.GetFullPath(named), settings.Python ?? (isTrusted ? settings.FolderPython : null), isTrusted ? folder : null);
    }
}
