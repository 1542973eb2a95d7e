using FlaskPrep.Bench;

// Run as: dotnet run -c Release --project tests/bench -- scanner, keystroke, banks, review, grade, references DIR, or folder DIR
switch (args)
{
    case ["scanner"]:
        ScannerBench.Run(Console.Out);
        return 0;
    case ["keystroke"]:
        KeystrokeBench.Run(Console.Out);
        return 0;
    case ["banks"]:
        BankBench.Run(Console.Out);
        return 0;
    case ["review"]:
        ReviewBench.Run(Console.Out);
        return 0;
    case ["grade"]:
        GradeBench.Run(Console.Out);
        return 0;
    case ["references", var notes]:
        ReferenceBench.Run(Console.Out, Path.GetFullPath(notes));
        return 0;
    case ["folder", var folder]:
        FolderBench.Run(Console.Out, Path.GetFullPath(folder));
        return 0;
    default:
        Console.Error.WriteLine("usage: scanner | keystroke | banks | review | grade | references DIR | folder DIR");
        return 2;
}
