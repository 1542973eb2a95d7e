import type { BankData, InterviewData, QuestionData } from './overviewData'

/** How an entry of the side bar reads, without anything of VS Code. */
export interface Entry {
  readonly label: string
  readonly description: string
  /** For a screen reader: the icon in words too. */
  readonly spoken: string
  /** A codicon and a theme color. */
  readonly icon: string
  readonly color?: string
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
const joined = (...parts: (string | undefined)[]) => parts.filter(part => part !== undefined && part !== '').join(', ')
const dueText = (due: number) => due === 0 ? undefined : `${due} due`

export function bankEntry(bank: BankData): Entry {
  const description = joined(counted(bank.questions, 'question'), dueText(bank.due))
  return { label: bank.name, description, spoken: `${bank.name}, ${description}`, icon: 'book' }
}

export function levelEntry(level: BankData['levels'][number]): Entry {
  const label = level.level === '' ? 'No level' : level.level.split('/').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' / ')
  const description = joined(`${level.solid} of ${level.questions} solid`, dueText(level.due))
  return { label, description, spoken: `${label}, ${description}`, icon: 'layers' }
}

/** The icon is the last grade; the words say that, whether it is due, and what the notes say to it. */
export function questionEntry(question: QuestionData): Entry {
  const label = `${question.id}. ${question.title.replace(/[`*]/g, '')}`
  const grade = question.score === undefined ? 'never answered' : `${question.score} of 5`
  const due = question.isDue ? 'due' : undefined
  const notes = notesText(question)
  return {
    label,
    description: joined(question.score === undefined ? undefined : question.score, due, notes.sign),
    spoken: joined(label, grade, due, notes.spoken),
    ...looks[question.standing ?? 'none'],
  }
}

/** By the review; until that is ready, and while the question is asked, by whether a note refers to it. */
function notesText(question: QuestionData): { sign?: string; spoken?: string } {
  switch (question.coverage) {
    case 'covered': return { sign: '✎', spoken: 'in my notes' }
    case 'partly': return { sign: '✎ partly', spoken: 'partly in my notes' }
    case 'missing': return { spoken: 'not in my notes' }
    default: return question.noted ? { sign: '✎', spoken: 'in my notes' } : {}
  }
}

/** What the menus of a row go by. */
export function questionContext(question: QuestionData): 'openQuestion' | 'notedQuestion' | 'question' {
  if (question.uri === undefined) return 'openQuestion'
  return question.noteUri === undefined ? 'question' : 'notedQuestion'
}

const looks = {
  solid: { icon: 'pass-filled', color: 'charts.green' },
  shaky: { icon: 'warning', color: 'charts.yellow' },
  gap: { icon: 'error', color: 'charts.red' },
  none: { icon: 'circle-outline' },
} as const

export function interviewEntry(interview: InterviewData): Entry {
  const label = `${interview.started.slice(0, 10)} ${interview.level}`
  const state = interview.isOver ? joined(interview.score === undefined ? 'over' : `${interview.score} of 5`) : `${interview.answered} of ${interview.questions} done`
  return {
    label, description: joined(state, interview.bank), spoken: joined(label, state, interview.bank),
    icon: interview.isOver ? 'pass' : 'debug-pause',
  }
}
