using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Knows one way in which documents mark their questions. To add a family, add one of these and list it in <see cref="MarkerJudge"/>.</summary>
internal interface IMarkerRecognizer
{
    /// <summary>
    /// 0 to 1: how many of the marked lines have to ask before they are taken for questions. A label says by itself that it is one; a bullet may be anything.
    /// </summary>
    double LeastAsking { get; }

    /// <summary>True if a line is marked by a number of its own, so that the lines that count on belong together.</summary>
    bool IsNumbered => false;

    /// <summary>True if there is no mark at all but what a line says: only where nothing else is found.</summary>
    bool IsLastResort => false;

    /// <summary>True if the mark is a heading.</summary>
    bool IsHeading => false;

    /// <summary>True if every list of a document is marked so, also those in which nothing is asked.</summary>
    bool IsAnyList => false;

    /// <summary>True if the mark is a word for a question: where the numbers behind it count on, no line has to ask.</summary>
    bool SaysSo => false;

    /// <summary>Adds the questions that begin in this block.</summary>
    void Recognize(ScannedDocument document, int block, List<QuestionMarker> found);
}
