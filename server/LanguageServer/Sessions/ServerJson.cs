using System.Text.Json.Serialization;
using FlaskPrep.LanguageServer.Commands;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Overviews;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>The messages of our own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StatusParams))]
[JsonSerializable(typeof(InterviewChoices))]
[JsonSerializable(typeof(InterviewOutcome))]
[JsonSerializable(typeof(InterviewState))]
[JsonSerializable(typeof(PreviewQuestions[]))]
[JsonSerializable(typeof(ReviewAnswer))]
[JsonSerializable(typeof(ProgressData))]
[JsonSerializable(typeof(BankData[]))]
[JsonSerializable(typeof(QuestionData[]))]
[JsonSerializable(typeof(NotesChanged))]
[JsonSerializable(typeof(InterviewData[]))]
[JsonSerializable(typeof(SetupText))]
internal sealed partial class ServerJson : JsonSerializerContext;
