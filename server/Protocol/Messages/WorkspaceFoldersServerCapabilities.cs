namespace FlaskPrep.Protocol.Messages;

public sealed record WorkspaceFoldersServerCapabilities(bool? Supported = null, bool? ChangeNotifications = null);
