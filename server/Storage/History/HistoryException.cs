namespace FlaskPrep.Storage.History;

/// <summary>The history cannot do what was asked. The message is one line that says what, where and what to do; nothing was written in part.</summary>
public sealed class HistoryException(string message, Exception? inner = null) : Exception(message, inner);
