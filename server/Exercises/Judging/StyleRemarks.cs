using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises.Judging;

/// <summary>What an interviewer would say of the code beside whether it works.</summary>
internal static class StyleRemarks
{
    public static IEnumerable<Remark> Of(StyleReport style)
    {
        foreach (var line in style.Late)
            yield return new(line, "This route comes below app.run(), which does not come back: it is never there.");
        foreach (var line in style.Runs)
            yield return new(line, "app.run() without “if __name__ == \"__main__\":” also starts a server where the module is imported, by Gunicorn for example.");
        foreach (var line in style.Debug)
            yield return new(line, "Debug mode is for development: its debugger runs any code that a visitor types.");
        foreach (var line in style.Bare)
            yield return new(line, "A bare except hides every mistake, the end of the program included; name the exception.");
    }
}
