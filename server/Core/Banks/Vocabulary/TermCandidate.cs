using FlaskPrep.Core.Terms;

namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>A term while the questions are read: the best of them so far, and the strongest place.</summary>
/// <param name="Name">As it is written in the best question.</param>
/// <param name="Question">The best question's index.</param>
/// <param name="Weight">How well that one explains it.</param>
/// <param name="Strength">Of the term: strong if any place says so.</param>
/// <param name="Order">Where the bank first speaks of it, counted in terms.</param>
internal sealed record TermCandidate(string Name, int Question, double Weight, TermStrength Strength, int Order)
{
    // A tie is the earlier question's.
    public TermCandidate With(TermEvidence evidence, int question)
    {
        var strength = evidence.Strength > Strength ? evidence.Strength : Strength;
        return evidence.Weight > Weight ? new(evidence.Name, question, evidence.Weight, strength, Order) : this with { Strength = strength };
    }

    public Term ToTerm(Question question, List<string> prose, Dictionary<string, TermCandidate> others, HashSet<string> taken)
    {
        string[] aliases = [.. Aliases().Where(alias => !others.ContainsKey(alias) && !taken.Contains(alias))];
        return new(Name, aliases, Strength == TermStrength.Weak ? aliases : [], [], question.Id, Strength, Definition(prose), Source: "");
    }

    /// <summary>A subject is defined by the first sentence of its answer, another term by the first one that names it.</summary>
    private string Definition(List<string> prose)
    {
        var isSubject = Weight >= TermWeights.Subject;
        foreach (var paragraph in prose)
        {
            if (!isSubject && !paragraph.Contains(Name, StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var sentence in Sentences.Of(paragraph))
                if (isSubject || sentence.Contains(Name, StringComparison.OrdinalIgnoreCase))
                    return IsDefinition(sentence) ? Sentences.Shortened(sentence) : "";
        }

        return "";
    }

    // What leads to a list, and the letter of a choice, define nothing.
    private static bool IsDefinition(string sentence) => sentence.Count(c => c == ' ') >= 2 && !sentence.EndsWith(':') && sentence[1] is not (':' or ')' or '.');

    /// <summary>The other number of an English noun: <em>closures</em>, <em>closure</em>.</summary>
    private IEnumerable<string> Aliases()
    {
        if (Weight < TermWeights.Subject || !char.IsAsciiLetterLower(Name[^1]) || TermShape.IsIdentifier(Name))
            yield break;
        if (Name.EndsWith("ies", StringComparison.Ordinal) && Name.Length > 5)
            yield return Name[..^3] + "y";
        else if (Name.EndsWith('s') && !Name.EndsWith("ss", StringComparison.Ordinal) && !Name.EndsWith("us", StringComparison.Ordinal) && !Name.EndsWith("is", StringComparison.Ordinal))
            yield return Name[..^1];
        else if (Name.EndsWith('y') && Name.Length > 3 && !"aeiou".Contains(Name[^2]))
            yield return Name[..^1] + "ies";
        else if (!Name.EndsWith('s'))
            yield return Name + "s";
    }
}
