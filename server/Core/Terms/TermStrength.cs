namespace FlaskPrep.Core.Terms;

public enum TermStrength
{
    /// <summary>An everyday word, or one that many subjects share: explained only in a note about the bank.</summary>
    Weak,

    /// <summary>Shows by itself what the text is about.</summary>
    Strong,
}
