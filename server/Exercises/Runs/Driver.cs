namespace FlaskPrep.Exercises.Runs;

/// <summary>The Python that goes in as an argument, so that no file of ours has to be readable: the files of <c>Driver/</c>, one text.</summary>
internal static class Driver
{
    /// <summary>All is told by then; to clear up what Flask has imported would take longer than to play a request.</summary>
    private const string Leave = "os._exit(0)\n";

    /// <summary>Plays an exercise.</summary>
    public static string Witness { get; } = Read("stage.py") + Read("witness.py") + "\n\nwitness()\n" + Leave;

    /// <summary>Runs probes of a built-in bank.</summary>
    public static string Prober { get; } = Read("stage.py") + Read("witness.py") + Read("prober.py") + "\n\nprober()\n" + Leave;

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Driver).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
