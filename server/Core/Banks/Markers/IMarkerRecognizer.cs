using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Knows one way in which documents mark their questions. To add a family, add one of these and list it in <see cref="MarkerJudge"/>.</summary>
internal interface IMarkerRecognizer
{
    /// <summary>The question that begins with this block, or null.</summary>
    QuestionMarker? Recognize(ScannedDocument document, int block);
}
