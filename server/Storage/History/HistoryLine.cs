using System.Text.Json.Serialization;

namespace FlaskPrep.Storage.History;

/// <summary>A line of an export. Members may be added, never renamed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(InterviewLine), "interview")]
[JsonDerivedType(typeof(ReplyLine), "reply")]
[JsonDerivedType(typeof(GradeLine), "grade")]
[JsonDerivedType(typeof(FinishLine), "finish")]
internal abstract record HistoryLine;
