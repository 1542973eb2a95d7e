namespace FlaskPrep.Core.Overviews;

/// <summary>How well the questions of one level or one topic are known.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Solid">How many questions.</param>
/// <param name="Shaky">How many questions.</param>
/// <param name="Gaps">How many questions; never answered ones are not among them.</param>
/// <param name="NotAsked">How many were never asked.</param>
public sealed record GroupStanding(string Name, int Solid, int Shaky, int Gaps, int NotAsked)
{
    public int Count => Solid + Shaky + Gaps + NotAsked;
}
