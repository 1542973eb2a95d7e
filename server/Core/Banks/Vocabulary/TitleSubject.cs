using System.Buffers;

namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>What a title asks about: <em>closure</em> of <em>What is a closure in JavaScript?</em></summary>
internal static class TitleSubject
{
    private const int ShortTitle = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",:;?(—–\"“”");

    /// <summary>What comes before the subject, the longer of two that begin alike first.</summary>
    private static readonly string[] Openings =
    [
        "what do you understand by", "what do you mean by", "what do you know about", "what is meant by", "what is the", "what are the", "what is", "what are", "what's", "whats", "what does",
        "can you explain", "could you explain", "please explain", "explain what is", "explain what are", "explain the", "explain how", "explain", "describe what is", "describe the", "describe how", "describe",
        "define", "how does", "how do", "tell me about", "give an overview of", "who is", "what exactly is",
        "что такое", "что значит", "объясните", "расскажите о", "що таке", "¿qué es", "qué es", "que es", "¿qué son", "qué son", "¿cómo funciona", "cómo funciona", "o que é", "o que são", "como funciona",
        "was ist", "was sind", "was bedeutet", "wie funktioniert", "erkläre", "erklären sie", "qu'est-ce que", "qu'est-ce qu'", "qu’est-ce que", "qu’est-ce qu’", "expliquez", "cos'è", "che cos'è", "cosa sono", "cosa è",
        "apa itu", "jelaskan", "co to jest", "czym jest", "wat is", "wat zijn", "vad är", "hva er", "hvad er", "τι είναι", "ce este", "mi a", "mi az", "co je",
    ];

    /// <summary>What stands between opening and subject.</summary>
    private static readonly string[] Fillings =
    [
        "the ", "a ", "an ", "purpose of ", "purposes of ", "use of ", "uses of ", "role of ", "concept of ", "concepts of ", "meaning of ", "term ", "terms ", "idea of ", "idea behind ", "significance of ",
        "importance of ", "benefits of ", "advantages of ", "definition of ", "notion of ", "point of ", "function of ", "el ", "la ", "los ", "las ", "un ", "una ", "o ", "os ", "as ", "um ", "uma ", "ein ", "eine ", "der ", "die ", "das ",
        "le ", "les ", "une ", "l'", "l’", "il ", "lo ", "gli ", "de ", "een ", "het ", "en ", "ett ", "et ", "η ", "ο ", "το ", "οι ", "τα ",
    ];

    /// <summary>Words that end a subject: what follows says where, when or for what.</summary>
    private static readonly HashSet<string> Enders = new(
        """
        in with for when how why used use using to from that which is are do does did work works working mean means by as on at if where can could should would will about inside within
        between during into under over it its you your we our happens happen called vs compared differ differs improve improves return returns help helps handle handles provide provides support supports
        affect affects behave behaves relate relates perform performs store stores needed available associated briefly
        en con para por cuando que como em com bei mit für im wenn et dans avec pour quand в и с для на как когда у і з è nel con per funziona funktioniert работает
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The subjects of a title, none where it has another form.</summary>
    /// <param name="title">Plain, without Markdown.</param>
    public static IReadOnlyList<string> Of(string title)
    {
        var text = title.Trim(' ', '?', '.', ':', '!', ',', '¿', '？');
        if (Pair(text) is { Count: > 0 } pair)
            return pair;
        if (Opened(text) is not { } rest)
            return IsName(text) ? [text] : [];
        return [.. Split(Subject(Filled(rest)))];
    }

    /// <summary><em>difference between A and B</em>, <em>A vs B</em>.</summary>
    private static List<string> Pair(string text)
    {
        const string Between = " between ";
        if (text.IndexOf(Between, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && text[..at].Contains("differ", StringComparison.OrdinalIgnoreCase))
            return [.. Split(Subject(Filled(text[(at + Between.Length)..])))];
        foreach (var versus in (string[])[" vs. ", " vs ", " versus "])
            if (text.IndexOf(versus, StringComparison.OrdinalIgnoreCase) is > 0 and var middle)
                return [.. ((string[])[Filled(Opened(text[..middle]) ?? text[..middle]), Subject(Filled(text[(middle + versus.Length)..]))]).Where(name => TermShape.IsSubject(name))];
        return [];
    }

    private static string? Opened(string text)
    {
        foreach (var opening in Openings)
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.Length > opening.Length && (text[opening.Length] == ' ' || opening[^1] is '\'' or '’'))
                return text[opening.Length..].TrimStart();
        return null;
    }

    private static string Filled(string text)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var filling in Fillings)
            {
                if (!text.StartsWith(filling, StringComparison.OrdinalIgnoreCase))
                    continue;
                text = text[filling.Length..].TrimStart();
                again = true;
            }
        }

        return text;
    }

    /// <summary>Up to the first word or sign that ends it.</summary>
    private static string Subject(string text)
    {
        var stop = text.AsSpan().IndexOfAny(Stops);
        if (stop >= 0)
            text = text[..stop];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = 0;
        while (count < words.Length && !Enders.Contains(words[count]) && words[count] is not "-")
            count++;
        return string.Join(' ', words[..count]);
    }

    private static IEnumerable<string> Split(string subject)
    {
        foreach (var part in subject.Split([" and ", " or ", " & ", " und ", " y ", " e ", " et ", " и ", " oder ", " and", " or"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (Filled(part).Trim(' ', '.', '\'', '‘', '’') is var name && TermShape.IsSubject(name))
                yield return name;
    }

    // A title that is a name alone, as on a flashcard.
    private static bool IsName(string text) =>
        text.Count(c => c == ' ') < ShortTitle && text.AsSpan().IndexOfAny(Stops) < 0 && TermShape.IsSubject(text) && !Markers.AskingWords.Asks(text, new(0, text.Length));
}
