using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage;

namespace FlaskPrep.Study;

/// <summary>Finds interviews that are not finished among the files.</summary>
public static class OpenInterviews
{
    // Who has more unfinished ones than this knows which one to open.
    private const int MostLookedAt = 50;

    /// <summary>The one that was written last and waits for a reply, in the folders and in the user's data folder; null if there is none.</summary>
    public static (string File, Transcript Transcript)? Newest(IEnumerable<string?> notesFolders)
    {
        foreach (var file in InterviewFiles.Newest(notesFolders).Take(MostLookedAt))
            if (TextFile.Read(file).Text is { } text && TranscriptReader.Read(text) is { OpenAsk: not null, Header: not null } transcript)
                return (file, transcript);
        return null;
    }
}
