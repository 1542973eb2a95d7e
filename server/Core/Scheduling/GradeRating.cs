namespace FlaskPrep.Core.Scheduling;

/// <summary>Makes a rating from a grade. The borders are those of gap, shaky and solid; see docs/scheduling.md.</summary>
public static class GradeRating
{
    private const double HardFrom = 2;
    private const double GoodFrom = 4;

    /// <summary>What is shown as 5: every point, and no hint.</summary>
    private const double EasyFrom = 4.75;

    /// <param name="score">0 to 5, with what hints cost taken off.</param>
    public static Rating Of(double score) => score switch
    {
        >= EasyFrom => Rating.Easy,
        >= GoodFrom => Rating.Good,
        >= HardFrom => Rating.Hard,
        _ => Rating.Again,
    };
}
