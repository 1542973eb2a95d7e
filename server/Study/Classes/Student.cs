using FlaskPrep.Core.Index;

namespace FlaskPrep.Study.Classes;

/// <summary>One person's row.</summary>
/// <param name="Name">From the folder or the file.</param>
/// <param name="Interviews">In the order of time.</param>
/// <param name="Cells">By question.</param>
public sealed record Student(string Name, IReadOnlyList<ClassInterview> Interviews, IReadOnlyDictionary<QuestionKey, StudentCell> Cells)
{
    /// <summary>The mean over what was asked, 0 to 5; a question passed over counts 0. Null where nothing has a grade.</summary>
    public double? Score => Cells.Count == 0 ? null : Cells.Values.Average(cell => cell.Score ?? 0);

    /// <summary>How many points count on the person's own word.</summary>
    public int Ticked => Cells.Values.Sum(cell => cell.Ticked);
}
