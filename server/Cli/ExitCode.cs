namespace FlaskPrep.Cli;

/// <summary>What a command ends with.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are findings of severity Warning, or something did not hold.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use, or input that cannot be read; one line on stderr says which.</summary>
    public const int WrongUse = 2;

    /// <summary>Code cannot be run here; one line on stderr says why, and what to do.</summary>
    public const int CannotRun = 3;

    /// <summary>Ctrl+C.</summary>
    public const int Interrupted = 130;
}
