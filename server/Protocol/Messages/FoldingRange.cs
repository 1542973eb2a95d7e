namespace FlaskPrep.Protocol.Messages;

/// <summary>Whole lines that fold, from 0, both inclusive: the first one stays visible.</summary>
public sealed record FoldingRange(int StartLine, int EndLine);
