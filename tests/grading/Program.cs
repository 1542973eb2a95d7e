using FlaskPrep.Grading;

switch (args)
{
    case ["fit", var folder, var file]:
        File.WriteAllText(file, Fit.Source(Fit.Best(Sample.Of(GradedSet.ReadAll(folder)))));
        return 0;
    case ["report", var folder]:
        HeldOut.Report(Sample.Of(GradedSet.ReadAll(folder)), Console.Out);
        return 0;
    case ["bands", var folder, .. var more]:
        Bands.Report(folder, Console.Out, more is ["-v"]);
        return 0;
    case ["probe", var id, var reply]:
        Probe.Report(id, reply, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Usage: fit SETS Weights.cs | report SETS | bands REPLIES [-v] | probe QUESTION REPLY");
        return 2;
}
