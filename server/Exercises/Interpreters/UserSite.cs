namespace FlaskPrep.Exercises.Interpreters;

/// <summary>
/// What <c>pip install --user</c> brought: it lies in the person's home, of which a run sees nothing, and any program of theirs may have written there.
/// </summary>
internal static class UserSite
{
    /// <summary>Where a person who has the package there is told so; empty where they have not. It follows "Flask is not installed for …".</summary>
    /// <param name="home">The person's home.</param>
    /// <param name="python">Python's version, such as <c>3.11.2</c>.</param>
    /// <param name="module">The module that is missing.</param>
    public static string Hint(string home, string python, string module)
    {
        var version = string.Join('.', python.Split('.').Take(2));
        var site = Path.Combine(home, ".local", "lib", $"python{version}", "site-packages");
        return home.Length > 0 && (Directory.Exists(Path.Combine(site, module)) || File.Exists(Path.Combine(site, $"{module}.py")))
            ? $" (what pip install --user put into {site} is not seen: code runs without your files; use a virtual environment: python3 -m venv .venv)" : "";
    }
}
