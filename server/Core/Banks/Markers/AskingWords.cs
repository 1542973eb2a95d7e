using System.Buffers;
using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Whether a title asks: it has a question mark of some script, begins with a word that asks or tells to do something, or has one that asks anywhere.</summary>
internal static class AskingWords
{
    private static readonly HashSet<string> First = Words(
        """
        what whats why how when where which who whom whose is are was were do does did can could should would will have has if may might am
        explain describe define list name discuss compare differentiate write implement create give tell talk show design build find mention state elaborate
        distinguish provide demonstrate walk outline identify suppose given imagine assume consider difference differences contrast briefly please advantages
        disadvantages benefits pros types calculate convert reverse determine solve count print predict guess clarify illustrate summarize enumerate
        prove estimate evaluate analyze analyse recall choose pick select fill true
        что чем чего как какие какой какая какое каких каким почему зачем когда где кто сколько который объясните объясни расскажите расскажи опишите опиши назовите
        перечислите приведите дайте напишите сравните можно можете
        що як яка який які чому навіщо коли де поясніть опишіть
        qué que cómo como cuál cuáles cuándo dónde quién explica explique describe describa diferencia diferencias menciona mencione
        qual quais quando onde quem porque descreva diferença diferenças cite
        was wie warum welche welcher welches wann wo wer wozu weshalb wieso erkläre erklären erläutern erläutere nenne nennen beschreibe beschreiben unterschied
        quel quelle quels quelles comment pourquoi quand où qui expliquez expliquer décrivez différence différences
        cosa cos quali quale perché dove chi spiega descrivi differenza
        apa bagaimana mengapa kenapa jelaskan sebutkan kapan perbedaan
        co jak dlaczego kiedy gdzie kto jaki jaka jakie wyjaśnij opisz
        wat hoe waarom welke wanneer leg
        τι πώς πως ποια ποιο ποιος ποιες ποιοι ποιά ποιό γιατί πότε πού πόσο πόσα εξηγήστε εξηγείστε περιγράψτε αναφέρετε δώστε μπορείτε έχετε ποιον
        ce cum care de când unde cine explică descrie
        mi milyen hogyan miért mikor melyik magyarázza mondja
        co jak proč kdy který jaký vysvětlete čo ako prečo
        vad hur varför vilken vilka när förklara hvad hvordan hvorfor hvilken hvilke forklar mitä miten miksi mikä selitä
        šta što kako zašto kada koji koja koje objasnite objasni navedite да ли шта како зашто када који која које објасните какво какви кога защо обяснете
        ما ماذا كيف لماذا هل متى أين اشرح اذكر عرف وضح من چیست چگونه چرا توضیح מה איך למה מתי הסבר הסבירו
        """);

    /// <summary>A name before what is asked has few words.</summary>
    private const int LongestName = 40;

    private static readonly HashSet<string> Second = Words("what which whom where how that");

    /// <summary>Words that ask wherever they stand.</summary>
    private static readonly string[] Anywhere =
    [
        " vs ", " vs. ", " versus ", "difference between", "differences between", "nedir", "neden", "hangi",
    ];

    /// <summary>The same in scripts that write without blanks, or put the word that asks last. A text of plain letters is not searched for them.</summary>
    private static readonly Lazy<SearchValues<string>> AnywhereElse = new(() => SearchValues.Create(
    [
        "什么", "什麼", "如何", "怎么", "怎麼", "怎样", "为何", "哪些", "哪个", "哪几", "是否", "区别", "區別", "解释", "介绍", "简述", "谈谈", "说说", "说一下", "说下", "讲讲", "讲一下", "聊聊", "描述", "列举", "理解",
        "几种", "幾種", "幾個", "哪幾", "為何", "優缺點", "优缺点", "差異", "异同", "多少", "吗", "原理", "とは", "なぜ", "どのように", "説明し", "ですか", "ますか", "何", "違い", "무엇", "까요", "니까", "설명", "차이", "이유", "어떻게", "방법", "원리", "종류", "nasıl", "açıkla", "चाहिए", "समझा", "वर्णन", "बता",
        "काय", "कसे", "का?", "คืออะไร", "อย่างไร", "ทำไม", "နည်း", "ပြောပါ", "ရှင်းပြ", "လား", "khác nhau", "giải thích", "อธิบาย", "چیست", "چگونه", "là gì",
        "như thế nào", "tại sao", "क्या", "कैसे",
    ], StringComparison.OrdinalIgnoreCase));

    public static bool Asks(string text, TextSpan title)
    {
        if (EndsAsking(text, title))
            return true;
        var span = title.In(text).TrimStart(" *_`(\"“«¿'‘.…-");
        var end = Word(span);
        if (end == 0)
            return AsksElsewhere(span);
        var first = span[..end];
        // "In what", "With which"
        if (First.GetAlternateLookup<ReadOnlySpan<char>>().Contains(first)
            || (end <= 4 && span[end..].TrimStart(' ') is var rest && Word(rest) is > 0 and var next && Second.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..next]) && !rest.StartsWith("that", StringComparison.OrdinalIgnoreCase)))
            return true;
        // "Two sum: write a function", "STD**. Calculate it"
        if (span[end..] is var later && later.IndexOfAny('.', ':') is >= 0 and < LongestName and var stop && later[(stop + 1)..].TrimStart(" *_") is var sentence
            && First.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence[..Word(sentence)]))
            return true;
        foreach (var word in Anywhere)
            if (span.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return AsksElsewhere(span);
    }

    /// <summary>True for a question mark, and for a word that asks in a script whose titles go without one: <c>doctype 是什么</c>.</summary>
    public static bool AsksPlainly(string text, TextSpan title) => EndsAsking(text, title) || AsksElsewhere(title.In(text));

    /// <summary>True where a question mark of some script ends the title, or a sentence in it.</summary>
    public static bool EndsAsking(string text, TextSpan title)
    {
        var span = title.In(text).TrimEnd(" *_`).\"”»:!'’");
        if (span.IsEmpty)
            return false;
        // Latin, Chinese and Japanese, Greek, Arabic, Armenian.
        if (span[^1] is '?' or '？' or '\u037E' or '؟' or '՞' || (span.Length > 1 && span[^1] == ';' && span[^2] is >= '\u0370' and < '\u0400'))
            return true;
        // A tick that was lost on its way stands in front: "? Columns in a WHERE clause".
        return span.IndexOf("? ", StringComparison.Ordinal) > 0 || span.Contains('？') || span.Contains("?)", StringComparison.Ordinal);
    }

    private static bool AsksElsewhere(ReadOnlySpan<char> span) => !Ascii.IsValid(span) && span.ContainsAny(AnywhereElse.Value);

    private static int Word(ReadOnlySpan<char> span)
    {
        var end = 0;
        while (end < span.Length && char.IsLetter(span[end]))
            end++;
        return end;
    }

    private static HashSet<string> Words(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
