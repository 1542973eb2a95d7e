namespace FlaskPrep.Core.Exercises;

/// <summary>A question that is answered in code: what to write, how it is tried, and what is expected. It is data: nothing of it is ever run.</summary>
/// <param name="Bank">The bank's name.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Task">What the code has to do, in one or two sentences.</param>
/// <param name="Starter">The lines that a reply begins with.</param>
/// <param name="Uses">Names of which the code must use one; empty where any way is right.</param>
/// <param name="Packages">What the code needs beside Flask: the module that is imported, and what to install for it.</param>
/// <param name="AdoptsBlueprints">True if Blueprints without an app are registered on one: the question is about them alone.</param>
/// <param name="Probes">Views that are added to the app.</param>
/// <param name="Steps">What is played, in order.</param>
public sealed record Exercise(
    string Bank, string Question, string Task, string Starter, IReadOnlyList<string> Uses, IReadOnlyDictionary<string, string> Packages, bool AdoptsBlueprints,
    IReadOnlyList<ExerciseProbe> Probes, IReadOnlyList<ExerciseStep> Steps);
