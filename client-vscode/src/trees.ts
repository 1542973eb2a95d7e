import { type Disposable, EventEmitter, Range, ThemeColor, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState, type TreeView, Uri, commands, window } from 'vscode'
import { shown } from './failures'
import type { BankData, InterviewData, QuestionData } from './overviewData'
import type { Server } from './server'
import { type Entry, bankEntry, interviewEntry, levelEntry, questionContext, questionEntry } from './treeModel'

type Level = BankData['levels'][number]

/** A row of the side bar, and what it stands for. */
export type Row =
  | { readonly kind: 'bank'; readonly bank: BankData }
  | { readonly kind: 'level'; readonly bank: BankData; readonly level: Level }
  | { readonly kind: 'question'; readonly question: QuestionData }
  | { readonly kind: 'interview'; readonly interview: InterviewData }

/** The three views of the side bar: questions by bank and level, what is due, interviews. The server says what is in them. */
export class Trees implements Disposable {
  private readonly changed = new EventEmitter<void>()
  private readonly views: TreeView<Row>[]
  private readonly subscriptions: Disposable[]

  constructor(private readonly server: Server) {
    this.views = [
      this.view('flaskPrep.questions', async row => row === undefined ? this.banks() : this.below(row)),
      this.view('flaskPrep.due', async row => row === undefined ? this.questions('due') : []),
      this.view('flaskPrep.interviews', async row => row === undefined ? this.interviews() : []),
    ]
    this.subscriptions = [
      commands.registerCommand('flaskPrep.goToQuestion', (row: Row) => goTo(row)),
      commands.registerCommand('flaskPrep.openNotes', (row: Row) => openNotes(row)),
      commands.registerCommand('flaskPrep.askQuestion', (row: Row) => this.ask(row)),
      commands.registerCommand('flaskPrep.askBank', (row: Row) => this.ask(row)),
      commands.registerCommand('flaskPrep.openInterview', (row: Row) => open(row)),
      commands.registerCommand('flaskPrep.refresh', () => this.refresh()),
    ]
  }

  refresh(): void {
    this.changed.fire()
  }

  dispose(): void {
    for (const one of [...this.views, ...this.subscriptions, this.changed]) one.dispose()
  }

  private view(id: string, children: (row: Row | undefined) => Promise<Row[]>): TreeView<Row> {
    const provider: TreeDataProvider<Row> = { onDidChangeTreeData: this.changed.event, getTreeItem: itemOf, getChildren: children }
    return window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: id === 'flaskPrep.questions' })
  }

  private async banks(): Promise<Row[]> {
    const banks = await this.read<BankData[]>('banks')
    return banks.map(bank => ({ kind: 'bank', bank }))
  }

  private async below(row: Row): Promise<Row[]> {
    if (row.kind === 'bank') {
      // One level is no choice.
      return row.bank.levels.length === 1 ? this.questions('bankQuestions', { bank: row.bank.name }) : row.bank.levels.map(level => ({ kind: 'level', bank: row.bank, level }))
    }
    return row.kind === 'level' ? this.questions('bankQuestions', { bank: row.bank.name, level: row.level.level }) : []
  }

  private async questions(command: string, ...args: unknown[]): Promise<Row[]> {
    const questions = await this.read<QuestionData[]>(command, ...args)
    return questions.map(question => ({ kind: 'question', question }))
  }

  private async interviews(): Promise<Row[]> {
    const interviews = await this.read<InterviewData[]>('interviews')
    return interviews.map(interview => ({ kind: 'interview', interview }))
  }

  private async read<T extends unknown[]>(command: string, ...args: unknown[]): Promise<T> {
    return await this.server.execute<T>(`flaskPrep.server.${command}`, ...args) ?? ([] as unknown as T)
  }

  private async ask(row: Row): Promise<void> {
    const options = row.kind === 'question' ? { bank: row.question.bank, question: row.question.id, count: 1 }
      : row.kind === 'bank' ? { bank: row.bank.name }
      : row.kind === 'level' ? { bank: row.bank.name, level: row.level.level.split('/')[0] } : {}
    await shown(() => this.server.execute('flaskPrep.server.startInterview', options))
  }
}

function itemOf(row: Row): TreeItem {
  switch (row.kind) {
    case 'bank': return item(bankEntry(row.bank), `bank:${row.bank.name}`, 'bank', TreeItemCollapsibleState.Expanded)
    case 'level': return item(levelEntry(row.level), `level:${row.bank.name}:${row.level.level}`, 'level', TreeItemCollapsibleState.Collapsed)
    case 'question': {
      const made = item(questionEntry(row.question), `question:${row.question.bank}:${row.question.id}`, questionContext(row.question))
      if (row.question.uri !== undefined) made.command = { command: 'flaskPrep.goToQuestion', title: 'Go to Question', arguments: [row] }
      return made
    }
    case 'interview': {
      const made = item(interviewEntry(row.interview), `interview:${row.interview.uri}`, 'interview')
      made.command = { command: 'flaskPrep.openInterview', title: 'Open Interview', arguments: [row] }
      return made
    }
  }
}

function item(entry: Entry, id: string, context: string, state = TreeItemCollapsibleState.None): TreeItem {
  const made = new TreeItem(entry.label, state)
  made.id = id
  made.description = entry.description
  // Plain text: a tooltip in Markdown would run what a bank holds.
  made.tooltip = entry.spoken
  made.accessibilityInformation = { label: entry.spoken }
  made.contextValue = context
  made.iconPath = new ThemeIcon(entry.icon, entry.color === undefined ? undefined : new ThemeColor(entry.color))
  return made
}

async function goTo(row: Row | undefined): Promise<void> {
  if (row?.kind === 'question') await show(row.question.uri, row.question.line)
}

async function openNotes(row: Row | undefined): Promise<void> {
  if (row?.kind === 'question') await show(row.question.noteUri, row.question.noteLine)
}

async function show(uri: string | undefined, line = 0): Promise<void> {
  if (uri !== undefined) await window.showTextDocument(Uri.parse(uri), { preview: true, selection: new Range(line, 0, line, 0) })
}

async function open(row: Row | undefined): Promise<void> {
  if (row?.kind === 'interview') await window.showTextDocument(Uri.parse(row.interview.uri), { preview: false })
}
