namespace FlaskPrep.Exercises.Judging;

/// <summary>Says an exception in words where its own say too little.</summary>
internal static class Errors
{
    public static string Words(string type, string said) => (type, said) switch
    {
        ("EOFError", _) => "input() waits for somebody to type, and nobody does: a web application gets what it needs with the request",
        ("MemoryError", _) => "it needs more memory than the 768 MB that a run may use",
        ("RecursionError", _) => "a function calls itself without end",
        ("OSError", _) when said.Contains("File too large", StringComparison.Ordinal) => "it prints or writes more than the 1 MB that a run may use",
        ("OSError", _) when said.Contains("No space left", StringComparison.Ordinal) => "it writes more than the 32 MB that a run may use",
        ("OSError", _) when said.Contains("Read-only file system", StringComparison.Ordinal) => $"{said}: a run may write into its current folder only",
        ("BlockingIOError", _) => "it starts more than the 64 processes that a run may have",
        ("RuntimeError", _) when said.Contains("can't start new thread", StringComparison.Ordinal) => "it starts more than the 64 threads that a run may have",
        ("RuntimeError", _) when said.Contains("outside of application context", StringComparison.OrdinalIgnoreCase) => "Working outside of application context: put it inside “with app.app_context():”",
        ("RuntimeError", _) when said.Contains("outside of request context", StringComparison.OrdinalIgnoreCase) => "Working outside of request context: request and session are there in a view only",
        ("RuntimeError", _) when said.Contains("session is unavailable", StringComparison.Ordinal) => "the session needs app.secret_key",
        ("TypeError", _) when said.Contains("did not return a valid response", StringComparison.Ordinal) => $"{said.Split('.')[0]}: is a return missing?",
        _ => said.Length == 0 ? type : $"{type}: {said.ReplaceLineEndings(" ").Trim()}",
    };
}
