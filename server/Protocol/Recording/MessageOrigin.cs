namespace FlaskPrep.Protocol.Recording;

/// <summary>Who sent a message.</summary>
public enum MessageOrigin
{
    Client,
    Server,
}
