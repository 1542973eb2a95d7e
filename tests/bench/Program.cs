using FlaskPrep.Bench;

// Run as: dotnet run -c Release --project tests/bench -- scanner
switch (args)
{
    case ["scanner"]:
        ScannerBench.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: scanner");
        return 2;
}
