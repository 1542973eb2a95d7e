using System.Buffers;
using FlaskPrep.Core.Terms;

namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>What a name looks like: whether it can be a term at all, and whether it shows by itself what a text is about.</summary>
internal static class TermShape
{
    private const int LongestName = 40;
    private const int MostWords = 4;
    private const int FewestLetters = 2;
    private const int ShortestAcronym = 3;

    private static readonly SearchValues<char> Foreign = SearchValues.Create("\r\n\t<>{}[]|=;\"*&%$!?");

    /// <summary>Words that are said of everything; a term needs another one.</summary>
    private static readonly HashSet<string> Everyday = new(
        """
        a an the and or not of in on at to for with by from as is are was be it its this that these those there here you your we our i my me they them he she who
        what why how when where which whom whose do does did can could should would will has have had if then else than so such some any all each every both
        no yes one two three first second third other another same different difference differences similarity advantage advantages disadvantage disadvantages
        benefit benefits pro pros con cons way ways use uses used using usage purpose type types kind kinds example examples note notes important key main common
        best worst good bad better new old basic basics general concept concepts thing things point points features step steps part parts role roles reason
        reasons problem problems solution solutions question questions answer answers explanation result results values following
        following: above below times numbers names words meaning definition overview summary introduction conclusion tip tips hint warning
        remember also more most less least very just only case cases use-case scenario scenarios basic intermediate advanced beginner working major minor popular proper typical
        last next biggest top history limitations drawbacks various several certain special many much available possible real-world rules like make makes made know about
        ever never always please let you've i'm it's they're don't explain describe define true false null none undefined etc e.g i.e vs versus
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> FileEndings = new(
        "md txt js ts jsx tsx py rb go rs java cs c h cpp html css scss json xml yml yaml toml ini sh bat exe dll png jpg svg pdf csv com org net io dev".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A name as a question asks for it: its first word says something, and it is no part <em>of</em> something.</summary>
    public static bool IsSubject(ReadOnlySpan<char> name) =>
        IsTerm(name) && !name.Contains(" of ", StringComparison.OrdinalIgnoreCase) && (name.IndexOf(' ') is not (>= 0 and var first) || !IsEveryday(name[..first]));

    /// <summary>A short name that holds a word of its own.</summary>
    public static bool IsTerm(ReadOnlySpan<char> name)
    {
        if (name.Length is < FewestLetters or > LongestName || name.ContainsAny(Foreign))
            return false;
        var (letters, words, own) = (0, 0, false);
        foreach (var range in name.Split(' '))
        {
            var word = name[range].Trim("()/.,:'`-");
            if (word.IsEmpty)
                continue;
            words++;
            own |= word.Length > 1 && char.IsLetter(word[0] == '@' || word[0] == '_' ? word[^1] : word[0]) && !Everyday.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            foreach (var c in word)
                letters += char.IsLetter(c) ? 1 : 0;
        }

        return own && letters >= FewestLetters && words <= MostWords;
    }

    public static bool IsEveryday(ReadOnlySpan<char> word) => Everyday.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>A name of two words or more without an everyday one, an identifier, or an acronym is met in texts about the subject only.</summary>
    public static TermStrength OfSubject(ReadOnlySpan<char> name) =>
        IsIdentifier(name) || IsAcronym(name) || IsSeveralWords(name) ? TermStrength.Strong : TermStrength.Weak;

    public static TermStrength OfCode(ReadOnlySpan<char> name) => IsIdentifier(name) ? TermStrength.Strong : TermStrength.Weak;

    /// <summary><c>before_request</c>, <c>useEffect</c>, <c>@app.route</c>, <c>ob_start()</c>: no word of any language. A file or a site is none.</summary>
    public static bool IsIdentifier(ReadOnlySpan<char> name)
    {
        const int Shortest = 5;
        if (name.Length < Shortest || name.Contains(' ') || name.Contains('/') || (name.LastIndexOf('.') is >= 0 and var dot && FileEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[(dot + 1)..])))
            return false;
        var inner = name.Trim("@_.()-");
        return name.EndsWith("()") || inner.Contains('_') || (inner.Contains('.') && char.IsLetter(inner[0]) && char.IsLetter(inner[^1])) || HasInnerCapital(inner);
    }

    /// <summary><c>WSGI</c>, <c>CORS</c>: capitals and digits alone.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        if (name.Length < ShortestAcronym || !char.IsLetter(name[0]))
            return false;
        foreach (var c in name)
            if (!char.IsUpper(c) && !char.IsDigit(c))
                return false;
        return true;
    }

    /// <summary>A small letter with a capital behind it: <c>useState</c>, <c>GraphQL</c>.</summary>
    public static bool HasInnerCapital(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length; i++)
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                return true;
        return false;
    }

    private static bool IsSeveralWords(ReadOnlySpan<char> name)
    {
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            if (IsEveryday(name[range]))
                return false;
            words++;
        }

        return words > 1;
    }
}
