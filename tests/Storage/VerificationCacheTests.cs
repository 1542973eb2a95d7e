using FlaskPrep.Core.Verification;
using FlaskPrep.Storage.Verification;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage;

public sealed class VerificationCacheTests : IDisposable
{
    private readonly TestFolder folder = new();

    private string File => folder.PathOf("sub/verified.json");

    [Fact]
    public void What_was_seen_is_found_by_bank_python_flask_and_claims()
    {
        var cache = new VerificationCache(File);
        Assert.Empty(cache.Read());
        var old = Seen("/a (Python 3.11.2)", "2.2.2", true);
        cache.Keep(old, "h");
        Assert.Equal(old.Claims, cache.Find("bank", "/a (Python 3.11.2)", "2.2.2", "h")!.Claims);
        Assert.Null(cache.Find("bank", "/a (Python 3.11.2)", "3.1.3", "h"));
        Assert.Null(cache.Find("bank", "/a (Python 3.11.2)", "2.2.2", "other"));
        // The same Python with a newer Flask takes its place, another Python comes beside it, and first.
        cache.Keep(Seen("/a (Python 3.11.2)", "3.1.3", false), "h");
        cache.Keep(Seen("/b (Python 3.12.0)", "3.1.3", null), "h");
        Assert.Equal(["/b (Python 3.12.0)", "/a (Python 3.11.2)"], cache.Read().Select(seen => seen.Python));
    }

    [Fact]
    public async Task Who_watches_is_told_what_another_keeps()
    {
        var seen = new TaskCompletionSource<string>();
        var cache = new VerificationCache(File);
        using var watch = cache.Watch(() => seen.TrySetResult(cache.Read()[0].Python));
        new VerificationCache(File).Keep(Seen("/a", "2.2.2", true), "h");
        Assert.Equal("/a", await seen.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("""[{"bank":"bank"}]""")]
    public void A_damaged_file_is_as_none(string text)
    {
        folder.With("sub/verified.json", text);
        var cache = new VerificationCache(File);
        Assert.Empty(cache.Read());
        cache.Keep(Seen("/a", "2.2.2", true), "h");
        Assert.Single(cache.Read());
    }

    public void Dispose() => folder.Dispose();

    private static VerifiedBank Seen(string python, string flask, bool? holds) => new("bank", python, flask, [new("Q1", "claim", holds, "seen")]);
}
