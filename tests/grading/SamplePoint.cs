using FlaskPrep.Core.Grading;

namespace FlaskPrep.Grading;

/// <summary>What a reply does with a point, before anything is weighed.</summary>
internal readonly record struct SamplePoint(PointEvidence Evidence, PointEvidence Named, bool IsContradicted, double Weight, int Need)
{
    public double Credit(Curve curve)
    {
        if (IsContradicted)
            return 0;
        var credit = curve.Credit(Evidence);
        if (credit < Core.Grading.Credit.Unsure && Named != Evidence && curve.Credit(Named) >= Core.Grading.Credit.Covered)
            return Core.Grading.Credit.Unsure;
        return credit < Core.Grading.Credit.Least ? 0 : credit;
    }
}
