namespace FlaskPrep.Protocol.Messages;

public enum FileChangeType
{
    Created = 1,
    Changed = 2,
    Deleted = 3,
}
