import { type Disposable, StatusBarAlignment, type StatusBarItem, TabInputText, Uri, window, workspace } from 'vscode'
import { type InterviewState, textOf } from './interviewClock'

/** The status bar item of a running interview: the question's number and the clock. It is there only while an interview is open. */
export class InterviewStatus implements Disposable {
  private readonly states = new Map<string, InterviewState>()
  private readonly subscriptions: Disposable[]
  private item: StatusBarItem | undefined
  private timer: NodeJS.Timeout | undefined

  constructor() {
    this.subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.paint()),
      window.onDidChangeVisibleTextEditors(() => this.paint()),
      window.tabGroups.onDidChangeTabs(() => this.paint()),
      workspace.onDidCloseTextDocument(document => {
        if (this.states.delete(document.uri.toString())) this.paint()
      }),
    ]
  }

  show(state: InterviewState): void {
    const key = Uri.parse(state.uri).toString()
    // The newest comes last.
    this.states.delete(key)
    if (!state.isOver) this.states.set(key, state)
    this.paint()
  }

  /** There is no server that would tell of changes. */
  clear(): void {
    this.states.clear()
    this.paint()
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.item?.dispose()
    for (const subscription of this.subscriptions) subscription.dispose()
  }

  private paint(): void {
    clearTimeout(this.timer)
    const state = this.chosen()
    if (state === undefined) {
      this.item?.hide()
      return
    }
    const { text, label, changesIn } = textOf(state, Date.now())
    const item = this.created()
    item.text = `$(mortar-board) ${text}`
    item.accessibilityInformation = { label: `Mock interview: ${label}`, role: 'button' }
    item.show()
    if (changesIn !== undefined) this.timer = setTimeout(() => this.paint(), changesIn)
  }

  /** The interview that has the cursor, else one that can be seen, else the one that was worked on last and has a tab. */
  private chosen(): InterviewState | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors]
    for (const editor of editors) {
      const state = editor && this.states.get(editor.document.uri.toString())
      if (state !== undefined) return state
    }
    // A document outlives its tab by minutes.
    const tabs = window.tabGroups.all.flatMap(group => group.tabs).map(tab => tab.input instanceof TabInputText ? tab.input.uri.toString() : '')
    return [...this.states].reverse().find(([key]) => tabs.includes(key))?.[1]
  }

  private created(): StatusBarItem {
    if (this.item === undefined) {
      this.item = window.createStatusBarItem('flaskPrep.interview', StatusBarAlignment.Left)
      this.item.name = 'Mock Interview'
      this.item.tooltip = 'Mock interview: go to the question that waits for your reply'
      this.item.command = 'flaskPrep.continueInterview'
    }
    return this.item
  }
}
