/** A question as the preview shows it. */
export interface Question {
  /** As a reference names it: `Q13`, `react:Q7`. */
  target: string
  title: string
  /** Markdown that is safe to render; empty if there is none. */
  answer: string
  /** The place in its bank. */
  uri: string
}

/** What `flaskPrep.server.questions` answers: a notes folder, empty where there is none, and the questions that its notes can refer to. */
export interface FolderQuestions {
  folder: string
  questions: Question[]
}

/** The questions that may be seen now, by the folder that the document lies in. */
export class Questions {
  private folders: { folder: string; byTarget: Map<string, Question> }[] = []

  /** True if that changes what a preview shows. */
  take(found: FolderQuestions[]): boolean {
    const before = JSON.stringify(this.folders.map(({ folder, byTarget }) => [folder, [...byTarget.values()]]))
    // The innermost folder first.
    this.folders = [...found].sort((a, b) => b.folder.length - a.folder.length)
      .map(({ folder, questions }) => ({ folder, byTarget: new Map(questions.map(question => [question.target.toLowerCase(), question])) }))
    return before !== JSON.stringify(this.folders.map(({ folder, byTarget }) => [folder, [...byTarget.values()]]))
  }

  /** True if some folder has it: where it is not, another extension's link may be meant. */
  knows(target: string): boolean {
    return this.folders.some(({ byTarget }) => byTarget.has(target.toLowerCase()))
  }

  find(target: string, document: string | undefined): Question | undefined {
    const inside = this.folders.find(({ folder }) => folder !== '' && document?.startsWith(`${folder}/`)) ?? this.folders.find(({ folder }) => folder === '')
    return (inside ?? this.folders[0])?.byTarget.get(target.toLowerCase())
  }
}
