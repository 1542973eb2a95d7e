using System.Diagnostics;
using FlaskPrep.Exercises.Interpreters;

namespace FlaskPrep.Exercises.Fences;

/// <summary>
/// No fence at all: the code can do what the person can do. Only for a person's own reply, and only after they agreed to it. Time and memory are limited all the same.
/// </summary>
/// <param name="folder">An empty folder, the code's own.</param>
internal sealed class Unfenced(string folder) : IFence
{
    public ProcessStartInfo Start(Interpreter python, IEnumerable<string> arguments) => new(python.Path, arguments)
    {
        WorkingDirectory = folder,
        Environment = { ["PYTHONDONTWRITEBYTECODE"] = "1", ["FLASK_ENV"] = null, ["FLASK_DEBUG"] = null, ["FLASK_APP"] = null, ["FLASK_RUN_FROM_CLI"] = null },
    };

    public string? Doubt(Surroundings surroundings, Interpreter python) => null;
}
