namespace FlaskPrep.Exercises.Interpreters;

/// <summary>Where to look for a Python, what comes first first. A folder's own is the folder's code, so it is named only where the folder is trusted.</summary>
/// <param name="Named">The one that the person names for this run, or null; then there is no other.</param>
/// <param name="Setting">The one that the settings name, or null.</param>
/// <param name="VirtualEnvironment">The folder of the environment that is active, as the variable VIRTUAL_ENV has it, or null.</param>
/// <param name="TrustedFolder">The notes folder, where it is trusted: its <c>.venv</c> is used; else null.</param>
/// <param name="SearchPath">The folders of the variable PATH.</param>
public sealed record InterpreterWishes(string? Named, string? Setting, string? VirtualEnvironment, string? TrustedFolder, string? SearchPath)
{
    /// <summary>Those of this process' environment.</summary>
    public static InterpreterWishes OfEnvironment(string? named, string? setting, string? trustedFolder) =>
        new(named, setting, Environment.GetEnvironmentVariable("VIRTUAL_ENV"), trustedFolder, Environment.GetEnvironmentVariable("PATH"));
}
