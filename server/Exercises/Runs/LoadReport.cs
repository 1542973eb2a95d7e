using System.Text.Json;

namespace FlaskPrep.Exercises.Runs;

/// <summary>How the loading of the code went.</summary>
/// <param name="Kind"><c>ok</c>, <c>syntax</c>, <c>error</c>, <c>exit</c>, <c>noapp</c> or <c>gone</c>.</param>
/// <param name="Error">The type of an exception, or empty.</param>
/// <param name="Said">Its message.</param>
/// <param name="Line">The code's line, from 1; 0 where none is known.</param>
/// <param name="Column">From 1, or 0.</param>
/// <param name="Missing">The module that could not be imported, or empty.</param>
/// <param name="Gone">How the process ended, where it did.</param>
/// <param name="Apps">How many Flask apps there were where none could be chosen.</param>
/// <param name="Printed">What was printed meanwhile.</param>
/// <param name="Names">The names that the code uses.</param>
/// <param name="Rules">The app's rules, each with its endpoint.</param>
/// <param name="Style">What was seen of its style.</param>
internal sealed record LoadReport(
    string Kind, string Error, string Said, int Line, int Column, string Missing, string Gone, int Apps, string Printed, IReadOnlyList<string> Names, IReadOnlyList<string> Rules, StyleReport Style)
{
    public static LoadReport Of(JsonElement json) => new(
        json.Text("load") ?? "", json.Text("error") ?? "", json.Text("said") ?? "", json.Number("line") ?? 0, json.Number("column") ?? 0, json.Text("missing") ?? "", json.Text("gone") ?? "",
        json.Number("apps") ?? 0, json.Text("printed") ?? "", json.Texts("names"), json.Texts("rule"),
        new(json.Numbers("runs"), json.Numbers("late"), json.Numbers("debug"), json.Numbers("bare")));
}
