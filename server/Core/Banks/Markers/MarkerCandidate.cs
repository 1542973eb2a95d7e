namespace FlaskPrep.Core.Banks.Markers;

/// <summary>A way of marking that is met in a document.</summary>
/// <param name="Recognizer">What knows it.</param>
/// <param name="Markers">All lines marked so.</param>
internal sealed record MarkerCandidate(IMarkerRecognizer Recognizer, List<QuestionMarker> Markers)
{
    /// <summary>Lines that are links, too.</summary>
    public List<QuestionMarker> Linked { get; init; } = [];

    /// <summary>Those of the lines that belong together.</summary>
    public List<QuestionMarker> Run { get; init; } = Markers;
}
