namespace FlaskPrep.Protocol.Messages;

/// <param name="IncludeDeclaration">True if what is referred to counts as well.</param>
public sealed record ReferenceContext(bool IncludeDeclaration = false);
