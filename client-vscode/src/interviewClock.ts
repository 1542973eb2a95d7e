/** The state of an open interview, as the server tells it (`flaskPrep/interview`). */
export interface InterviewState {
  readonly uri: string
  /** The question that waits for a reply, 0 if none does. */
  readonly number: number
  readonly count: number
  readonly isOver: boolean
  /** When it was started, as a date of ISO 8601. */
  readonly started: string
  /** Minutes, or null. */
  readonly limit: number | null
  /** When the open question was asked, later by the breaks that are over. */
  readonly asked?: string
  /** For one question. */
  readonly seconds?: number
  /** When the clock was stopped. */
  readonly paused?: string
}

/** How it reads at some moment. */
export interface InterviewText {
  readonly text: string
  /** For a screen reader: in words, without an icon. */
  readonly label: string
  /** In how many milliseconds the text is another one; undefined if it stays. */
  readonly changesIn: number | undefined
}

const second = 1000
const minute = 60 * second

/** @param now milliseconds since 1970 */
export function textOf(state: InterviewState, now: number): InterviewText {
  const question = state.number > 0 ? `Question ${state.number} of ${state.count}` : `Interview of ${state.count}`
  if (state.paused !== undefined) return { text: `${question} · paused`, label: `${question}, paused`, changesIn: undefined }
  const ends = endOf(state)
  if (Number.isNaN(ends)) return { text: question, label: question, changesIn: undefined }
  const left = ends - now
  if (left <= 0) return { text: `${question} · time is up`, label: `${question}, time is up`, changesIn: undefined }
  // Seconds only in the last minute: a number that changes is a number that is looked at.
  const [unit, short, long] = left <= minute ? [second, 's', 'second'] : [minute, 'min', 'minute']
  const units = Math.ceil(left / unit)
  return {
    text: `${question} · ${units} ${short}`,
    label: `${question}, ${units} ${long}${units === 1 ? '' : 's'} left`,
    changesIn: left - (units - 1) * unit,
  }
}

/** When the time of the question is up, or of the whole where that comes first; NaN where there is no clock. */
function endOf(state: InterviewState): number {
  const whole = state.limit === null ? NaN : Date.parse(state.started) + state.limit * minute
  const one = state.seconds === undefined || state.asked === undefined ? NaN : Date.parse(state.asked) + state.seconds * second
  return Number.isNaN(one) ? whole : Number.isNaN(whole) ? one : Math.min(one, whole)
}
