using FlaskPrep.Core.Index;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Index;

public sealed class DocumentTests
{
    [Fact]
    public void Readers_at_once_with_different_terms_each_get_their_own_whole()
    {
        var (seed, none) = (new TermIndex([World.SeedBank]), new TermIndex([]));
        var document = new Document(World.Uri, 1, new SourceText("Flask has a Blueprint."));
        Parallel.For(0, 400_000, i =>
        {
            if (i % 2 == 0)
                Assert.Equal(2, document.Matches(seed).Count);
            else
                Assert.Empty(document.Matches(none));
        });
    }
}
