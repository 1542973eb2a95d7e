namespace FlaskPrep.LanguageServer.Hovers;

/// <summary>Names the language of a fence that names none: editors color such code as Markdown, where <c>__name__</c> turns bold.</summary>
internal static class FenceLanguage
{
    private static readonly string[] Programs = ["cd", "docker", "export", "flask", "gunicorn", "npm", "pip", "pip3", "python", "python3", "set"];
    private static readonly string[] Openings = ["@", "async def ", "class ", "def ", "from ", "import "];

    public static string Of(IEnumerable<string> code)
    {
        var lines = code.Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        if (lines.Count > 0 && (lines[0].StartsWith('$') || Programs.Contains(lines[0].Split(' ')[0])))
            return "sh";
        return lines.Exists(IsPython) ? "python" : "text";
    }

    private static bool IsPython(string line) =>
        line.Contains(" = ", StringComparison.Ordinal) || Openings.Any(opening => line.StartsWith(opening, StringComparison.Ordinal));
}
