namespace FlaskPrep.Core.Exercises;

public enum StepKind
{
    Request,

    /// <summary>A request of the path that a Blueprint's rule has; its prefix is the candidate's choice.</summary>
    Rule,

    /// <summary>A query through Flask-SQLAlchemy, and its tables are made.</summary>
    Database,
}
