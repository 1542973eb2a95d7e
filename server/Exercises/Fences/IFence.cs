using System.Diagnostics;
using FlaskPrep.Exercises.Interpreters;

namespace FlaskPrep.Exercises.Fences;

/// <summary>A way to start a Python.</summary>
internal interface IFence
{
    /// <summary>How the Python is started with these arguments; standard input, output and error are ours.</summary>
    ProcessStartInfo Start(Interpreter python, IEnumerable<string> arguments);

    /// <summary>Why what the process tells of its surroundings is not good enough; null if it is. Nothing of anybody's code has run by then.</summary>
    string? Doubt(Surroundings surroundings, Interpreter python);
}
