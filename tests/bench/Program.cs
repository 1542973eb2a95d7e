using FlaskPrep.Bench;

// Run as: dotnet run -c Release --project tests/bench -- scanner, or banks
switch (args)
{
    case ["scanner"]:
        ScannerBench.Run(Console.Out);
        return 0;
    case ["banks"]:
        BankBench.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: scanner | banks");
        return 2;
}
