namespace FlaskPrep.Storage;

/// <summary>What a person can agree to for a folder.</summary>
public enum FolderConsent
{
    /// <summary>The Python of the folder is used: its <c>.venv</c>, and the one that its settings name.</summary>
    Trusted,

    /// <summary>The person's own code is run without a sandbox where none works.</summary>
    Unfenced,
}
