namespace FlaskPrep.Exercises.Fences;

/// <summary>What a process that was started behind a fence sees of the machine.</summary>
/// <param name="Uid">Its user.</param>
/// <param name="Pid">Its number: a small one where it does not see the others.</param>
/// <param name="Root">What lies in the root folder.</param>
/// <param name="Writable">Those of the system's folders that it may write.</param>
/// <param name="Networks">The networks that it has; null where it could not say.</param>
internal sealed record Surroundings(int Uid, int Pid, IReadOnlyList<string> Root, IReadOnlyList<string> Writable, IReadOnlyList<string>? Networks);
