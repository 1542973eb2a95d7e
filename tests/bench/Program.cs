using FlaskPrep.Bench;

// Run as: dotnet run -c Release --project tests/bench -- scanner, banks, or review
switch (args)
{
    case ["scanner"]:
        ScannerBench.Run(Console.Out);
        return 0;
    case ["banks"]:
        BankBench.Run(Console.Out);
        return 0;
    case ["review"]:
        ReviewBench.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: scanner | banks | review");
        return 2;
}
