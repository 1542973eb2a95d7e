namespace FlaskPrep.Core.Interviews;

/// <summary>Says that the clock stands, and that it goes on.</summary>
public static class PauseQuote
{
    public static IEnumerable<string> Paused(int ask, DateTimeOffset at) => [$"> *Paused.* {Mark.Write(MarkKind.Pause, ask.ToString(), Stamp.Of(at))}"];

    public static IEnumerable<string> Resumed(int ask, DateTimeOffset at) => [$"> *Resumed.* {Mark.Write(MarkKind.Resume, ask.ToString(), Stamp.Of(at))}"];
}
