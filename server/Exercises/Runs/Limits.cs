namespace FlaskPrep.Exercises.Runs;

/// <summary>What a run may use.</summary>
internal static class Limits
{
    /// <summary>Longer code is no reply: 256 KB.</summary>
    public const int MostCode = 256 * 1024;

    /// <summary>All that a run may tell, in bytes.</summary>
    public const int MostOutput = 4 * 1024 * 1024;

    /// <summary>What all processes of a run may hold together: 1 GB. No right answer comes near it.</summary>
    public const long MostMemory = 1024L * 1024 * 1024;

    /// <summary>Until the Python stands and has imported Flask; on a busy machine that takes a while.</summary>
    public static readonly TimeSpan Start = TimeSpan.FromSeconds(20);

    /// <summary>The whole of it from the hand-over of the code; the witness ends it sooner, by <see cref="Seconds"/>.</summary>
    public static readonly TimeSpan Wall = TimeSpan.FromSeconds(15);

    /// <summary>By RLIMIT's names: address space of 768 MB, 4 s of CPU, files of 1 MB, and so on; for each process.</summary>
    public static readonly IReadOnlyDictionary<string, long> Resources = new Dictionary<string, long>
    {
        ["as"] = 768L * 1024 * 1024, ["cpu"] = 4, ["fsize"] = 1024 * 1024, ["nofile"] = 128, ["core"] = 0, ["nproc"] = 64,
    };

    /// <summary>How long the code may take to load, one request to be answered, and all of it together.</summary>
    public static readonly IReadOnlyDictionary<string, int> Seconds = new Dictionary<string, int> { ["load"] = 5, ["request"] = 5, ["all"] = 8 };
}
