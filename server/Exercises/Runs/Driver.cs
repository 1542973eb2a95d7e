namespace FlaskPrep.Exercises.Runs;

/// <summary>The Python that plays an exercise: <c>Driver/stage.py</c> and <c>Driver/witness.py</c>, one text that goes in as an argument, so that no file has to be readable.</summary>
internal static class Driver
{
    public static string Text { get; } = Read("stage.py") + Read("witness.py");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Driver).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
