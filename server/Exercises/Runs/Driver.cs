namespace FlaskPrep.Exercises.Runs;

/// <summary>The Python that goes in as an argument, so that no file of ours has to be readable: the files of <c>Driver/</c>, one text.</summary>
internal static class Driver
{
    /// <summary>Plays an exercise.</summary>
    public static string Witness { get; } = Read("stage.py") + Read("witness.py") + "\n\nwitness()\n";

    /// <summary>Runs probes of a built-in bank.</summary>
    public static string Prober { get; } = Read("stage.py") + Read("witness.py") + Read("prober.py") + "\n\nprober()\n";

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Driver).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
