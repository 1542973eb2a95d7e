using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace FlaskPrep.Cli;

/// <summary>Where a command reads and writes; the only type that knows the console.</summary>
/// <param name="output">What the command says.</param>
/// <param name="error">Problems, one line each.</param>
/// <param name="hasColor">True on a terminal that wants colors.</param>
/// <param name="input">What the person types, or a script.</param>
/// <param name="isInteractive">True if a person types it.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool hasColor, TextReader? input = null, bool isInteractive = false)
{
    [SuppressMessage("ApiDesign", "RS0030", Justification = "The one place that may.")]
    public static Terminal Standard
    {
        get
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
            var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
            // A dependency that prints must not break the protocol.
            Console.SetOut(error);
            var hasColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb";
            return new(output, error, hasColor, new StreamReader(Console.OpenStandardInput(), utf8), isInteractive: !Console.IsInputRedirected);
        }
    }

    /// <summary>True on a terminal that wants colors.</summary>
    public bool HasColor { get; } = hasColor;

    /// <summary>Columns; 80 where nobody knows.</summary>
    [SuppressMessage("ApiDesign", "RS0030", Justification = "The one place that may.")]
    public static int Width
    {
        get
        {
            try
            {
                return Console.WindowWidth is > 20 and var width ? width : 80;
            }
            catch (IOException)
            {
                return 80;
            }
        }
    }

    public TextReader Input { get; } = input ?? TextReader.Null;

    public bool IsInteractive { get; } = isInteractive;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The one place that may.")]
    public static Stream OpenInput() => Console.OpenStandardInput();

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The one place that may.")]
    public static Stream OpenOutput() => Console.OpenStandardOutput();

    /// <summary>Does something when the person presses Ctrl+C, and then ends the process with 130, as shells expect it.</summary>
    public static IDisposable OnInterrupt(Action act) => PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = true;
        act();
        Environment.Exit(ExitCode.Interrupted);
    });

    public string Bold(string text) => Colored(text, "1");

    public string Dim(string text) => Colored(text, "2");

    public string Yellow(string text) => Colored(text, "33");

    public string Blue(string text) => Colored(text, "34");

    private string Colored(string text, string code) => HasColor ? $"\e[{code}m{text}\e[0m" : text;
}
