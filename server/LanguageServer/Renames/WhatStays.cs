using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.Storage.Configuration;
using FlaskPrep.Storage.History;

namespace FlaskPrep.LanguageServer.Renames;

/// <summary>What does not follow a rename: a history is only added to, and an editor's settings are not ours to write.</summary>
internal static class WhatStays
{
    /// <summary>One sentence each.</summary>
    public static IEnumerable<string> Of(Snapshot index, RenameTarget target, Histories histories)
    {
        if (HasGrades(index, target, histories))
            yield return target.Question is { } question
                ? $"The grades of {question.Id} so far stay with that name in the history: under its new one the question counts as never asked."
                : $"The grades of “{target.Bank.Name}” so far stay with that name in the history: under the new one its questions count as never asked.";
        if (target.Question is null && index.VaultOf(target.Bank.Uri) is { } vault && target.Bank.Name.Equals(vault.Settings.DefaultBank, StringComparison.OrdinalIgnoreCase)
            && (vault.SettingsFile is null || JsonStrings.Places(vault.SettingsFile.Text, "defaultBank", target.Bank.Name).Count == 0))
            yield return $"The editor's setting “defaultBank” still names “{target.Bank.Name}”: change it, too.";
    }

    private static bool HasGrades(Snapshot index, RenameTarget target, Histories histories)
    {
        try
        {
            return histories.Existing(index, target.Bank.Uri) is { } history && history.Outcomes(ReviewFilter.All).Any(outcome =>
                outcome.Question.Bank == target.Bank.Name && (target.Question is null || outcome.Question.Id == target.Question.Id));
        }
        catch (HistoryException)
        {
            // That it cannot be read is said elsewhere.
            return false;
        }
    }
}
