import { Disposable, type TextDocument, workspace } from 'vscode'

/** The languages of the documents that the server is told of. */
export const Languages = ['markdown', 'flask-interview'] as const

const isNote = (document: TextDocument) => (Languages as readonly string[]).includes(document.languageId)

/** Calls `wake` once, as soon as this window has Markdown: at once, or when the first note or interview is opened. */
export function whenThereAreNotes(wake: () => void): Disposable {
  let awake = false
  const once = () => {
    if (awake) return
    awake = true
    opened.dispose()
    wake()
  }
  const opened = workspace.onDidOpenTextDocument(document => {
    if (isNote(document)) once()
  })
  void haveNotes().then(found => {
    if (found) once()
  })
  return new Disposable(() => {
    awake = true
    opened.dispose()
  })
}

async function haveNotes(): Promise<boolean> {
  if (workspace.textDocuments.some(isNote)) return true
  // The README of a package is no note of this person.
  return (await workspace.findFiles('**/*.md', '**/node_modules/**', 1)).length > 0
}
