using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Grading;

/// <summary>Finds in a line of code what only stands for something else: <c>"About Page"</c>, <c>"/about"</c>. Nobody need say it. A key, a method or a file name is more than that.</summary>
internal static class SampleText
{
    public static List<TextSpan> In(string code)
    {
        var samples = new List<TextSpan>();
        for (var at = 0; at < code.Length; at++)
        {
            if (code[at] is not ('"' or '\''))
                continue;
            var end = code.IndexOf(code[at], at + 1);
            if (end < 0)
                break;
            var inside = code.AsSpan(at + 1, end - at - 1);
            if (inside.Contains(' ') || inside.StartsWith("/"))
                samples.Add(new(at + 1, end));
            at = end;
        }

        return samples;
    }
}
