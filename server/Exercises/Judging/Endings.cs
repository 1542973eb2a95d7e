namespace FlaskPrep.Exercises.Judging;

/// <summary>Says in words how a process ended, or why it was ended.</summary>
internal static class Endings
{
    public static string OfLoading(string gone) => gone switch
    {
        "late" => "the code does not come to its end in 5 seconds: does it wait for something, or loop?",
        _ => Of(gone),
    };

    public static string OfRequest(string gone) => gone switch
    {
        "late" => "no response in 5 seconds",
        _ => Of(gone),
    };

    private static string Of(string gone) => gone switch
    {
        "closed" or "nonsense" => "the code closed or wrote into files that are not its own",
        "signal 9" or "signal 24" => "the code used more than the 4 seconds of CPU time or the memory that a run may have, or killed itself",
        "signal 11" or "signal 6" or "signal 7" => "the code crashed Python itself: does a function call itself without end?",
        _ when gone.StartsWith("exit ", StringComparison.Ordinal) => $"the code ended the whole process (exit status {gone[5..]}): a server must go on",
        _ when gone.StartsWith("signal ", StringComparison.Ordinal) => $"the code ended by {gone}",
        _ => "the code ended the run",
    };
}
