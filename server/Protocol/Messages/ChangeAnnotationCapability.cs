namespace FlaskPrep.Protocol.Messages;

public sealed record ChangeAnnotationCapability(bool? GroupsOnLabel = null);
