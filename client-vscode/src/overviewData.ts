/** What the server answers; the members are those of its records in server/LanguageServer/Overviews. Every text of a bank is data, never markup. */

export interface Group {
  readonly name: string
  readonly solid: number
  readonly shaky: number
  readonly gaps: number
  readonly notAsked: number
}

export interface ProgressData {
  readonly interviewDate?: string
  readonly daysLeft?: number
  readonly newPerDay?: number
  readonly solid: number
  readonly shaky: number
  readonly gaps: number
  readonly notAsked: number
  readonly levels: readonly Group[]
  readonly topics: readonly Group[]
  readonly scores: readonly { readonly day: string; readonly score: number; readonly asks: number }[]
  readonly days: readonly { readonly day: string; readonly count: number }[]
  readonly due: number
  readonly weakest: readonly { readonly bank: string; readonly id: string; readonly title: string; readonly score: number }[]
  readonly problems: readonly string[]
}

export interface BankData {
  readonly name: string
  readonly questions: number
  readonly due: number
  readonly levels: readonly { readonly level: string; readonly questions: number; readonly solid: number; readonly due: number }[]
}

export interface QuestionData {
  readonly bank: string
  readonly id: string
  readonly title: string
  readonly uri?: string
  readonly line: number
  readonly noted: boolean
  readonly standing?: 'solid' | 'shaky' | 'gap'
  readonly score?: string
  readonly due?: string
  readonly isDue: boolean
  readonly coverage?: 'covered' | 'partly' | 'missing'
  readonly noteUri?: string
  readonly noteLine?: number
}

export interface InterviewData {
  readonly uri: string
  readonly bank: string
  readonly level: string
  readonly started: string
  readonly questions: number
  readonly answered: number
  readonly isOver: boolean
  readonly score?: string
}

/** What the page may ask the extension for; anything else is not heard. */
export const PageCommands = ['flaskPrep.practiceDue', 'flaskPrep.startInterview', 'flaskPrep.practiceWeakest', 'flaskPrep.cramSheet'] as const

export type PageCommand = (typeof PageCommands)[number]

/** Page to extension. */
export type FromPage = { readonly type: 'ready' } | { readonly type: 'run'; readonly command: PageCommand }

/** Extension to page. */
export type ToPage = { readonly type: 'data'; readonly data: ProgressData } | { readonly type: 'failed'; readonly message: string }

/** A message from the page, or undefined for what is none. */
export function messageFrom(value: unknown): FromPage | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { type, command } = value as { type?: unknown; command?: unknown }
  if (type === 'ready') return { type }
  if (type === 'run' && PageCommands.includes(command as PageCommand)) return { type, command: command as PageCommand }
  return undefined
}
