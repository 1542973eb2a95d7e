using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Study;

/// <summary>An interview about <em>What My Notes Lack</em>: reviews the notes of the folder and asks what they do not answer.</summary>
public static class WhatNotesLack
{
    /// <summary>The options with what is lacking in them, where that is what was chosen.</summary>
    /// <param name="options">What the person chose.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="vault">The folder, or null where none is open: then everything is lacking.</param>
    /// <param name="bank">To ask from.</param>
    /// <param name="reviewed">Has the review, or makes it.</param>
    public static InterviewOptions In(InterviewOptions options, Snapshot snapshot, Vault? vault, Bank bank, ReviewedNotes reviewed)
    {
        if (options.Order != QuestionOrder.Lacking)
            return options;
        return options with
        {
            Lacking = vault is null
                ? [.. bank.Questions.Select(question => question.Id)]
                : [.. reviewed.Of(snapshot, vault, bank).Lacking.Where(asked => snapshot.Visible(bank, asked.Question)).Select(asked => asked.Question.Id)],
        };
    }
}
