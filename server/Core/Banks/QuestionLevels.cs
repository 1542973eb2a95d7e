namespace FlaskPrep.Core.Banks;

/// <summary>How hard a question is; a heading such as <em>Intermediate / Advanced</em> names two.</summary>
[Flags]
public enum QuestionLevels
{
    None = 0,
    Basic = 1,
    Intermediate = 2,
    Advanced = 4,
}
