using FlaskPrep.Core.Rules;

namespace FlaskPrep.Cli.Commands;

/// <summary>A finding in a file; line and column from 1, the column in UTF-16 units.</summary>
internal sealed record NoteFinding(string File, int Line, int Column, Finding Finding);
