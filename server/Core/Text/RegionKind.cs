namespace FlaskPrep.Core.Text;
public enum RegionKind { Text, InlineCode, PythonCode, Code }
