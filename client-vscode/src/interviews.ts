import { type Disposable, type TextEditor, commands, window } from 'vscode'
import { shown } from './failures'
import { type BankChoice, type Options, stepsOf } from './interviewOptions'
import { askAll } from './multiStep'
import type { Server } from './server'

/** The mock interview in the palette. What comes of an act, the server tells: it edits the document, places the cursor, shows the sentence. */
export function registerInterviewCommands(server: Server): Disposable[] {
  return [
    commands.registerCommand('flaskPrep.startInterview', () => start(server)),
    commands.registerCommand('flaskPrep.startInterviewWithOptions', () => startWithOptions(server)),
    commands.registerCommand('flaskPrep.practiceDue', () => start(server, { order: 'due' })),
    commands.registerCommand('flaskPrep.practiceWeakest', () => start(server, { order: 'weakest' })),
    commands.registerCommand('flaskPrep.cramSheet', () => run(server, 'cramSheet')),
    commands.registerCommand('flaskPrep.pause', () => act(server, 'pause')),
    commands.registerCommand('flaskPrep.whyTheseQuestions', () => why(server)),
    commands.registerCommand('flaskPrep.continueInterview', () => run(server, 'continueInterview', fromHere())),
    commands.registerCommand('flaskPrep.submit', () => submit(server)),
    commands.registerCommand('flaskPrep.answerInCode', () => act(server, 'answerInCode')),
    commands.registerCommand('flaskPrep.runCode', () => act(server, 'runCode')),
    commands.registerCommand('flaskPrep.hint', () => act(server, 'hint')),
    commands.registerCommand('flaskPrep.showAnswer', () => act(server, 'showAnswer')),
    commands.registerCommand('flaskPrep.skip', () => act(server, 'skip')),
    commands.registerCommand('flaskPrep.finishInterview', () => act(server, 'finish')),
    commands.registerCommand('flaskPrep.openPreview', () => commands.executeCommand('markdown.showPreviewToSide', window.activeTextEditor?.document.uri)),
    commands.registerCommand('flaskPrep.deleteHistory', () => deleteHistory(server)),
  ]
}

const run = <T>(server: Server, name: string, ...args: unknown[]) => shown(() => server.execute<T>(`flaskPrep.server.${name}`, ...args))

const start = (server: Server, options: Options = {}) => run(server, 'startInterview', { ...options, ...fromHere() })

async function startWithOptions(server: Server): Promise<void> {
  const choices = await run<{ banks: BankChoice[] }>(server, 'interviewChoices', fromHere())
  if (choices === undefined) return
  const options = await askAll('Mock Interview', options => stepsOf(choices.banks, options))
  if (options !== undefined) await start(server, options)
}

/** The one act that is about the place of the cursor: an earlier reply can be graded anew. */
async function submit(server: Server): Promise<void> {
  const editor = interviewHere()
  if (editor === undefined) return
  const { line, character } = editor.selection.active
  await run(server, 'submit', editor.document.uri.toString(), { line, character })
}

/** An act upon the question that waits for a reply, wherever the cursor is. */
async function act(server: Server, name: string): Promise<void> {
  const editor = interviewHere()
  if (editor !== undefined) await run(server, name, editor.document.uri.toString())
}

async function why(server: Server): Promise<void> {
  const editor = interviewHere()
  if (editor !== undefined) await run(server, 'reasons', { from: editor.document.uri.toString() })
}

async function deleteHistory(server: Server): Promise<void> {
  const remove = 'Delete'
  const choice = await window.showWarningMessage('Delete your history of interviews?',
    { modal: true, detail: 'Every reply and every grade that is kept on this machine is deleted. The interviews themselves, which are files of yours, stay.' }, remove)
  if (choice === remove) await run(server, 'deleteHistory', fromHere())
}

function interviewHere(): TextEditor | undefined {
  const editor = window.activeTextEditor
  return editor?.document.languageId === 'flask-interview' ? editor : undefined
}

/** The document that the cursor is in: its folder is where the interview belongs. */
function fromHere(): { from?: string } {
  const uri = window.activeTextEditor?.document.uri
  return uri?.scheme === 'file' ? { from: uri.toString() } : {}
}
