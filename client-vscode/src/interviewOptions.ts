/** What an interview can be held about, as the server tells it. */
export interface BankChoice {
  readonly name: string
  readonly questions: number
  readonly levels: readonly string[]
  readonly isDefault: boolean
}

/** What the person has chosen so far; the members are those of the server's command. */
export interface Options {
  readonly bank?: string
  readonly level?: string
  readonly topic?: string
  readonly count?: number
  readonly limit?: number
  readonly seconds?: number
  readonly feedback?: 'each' | 'end'
  readonly order?: 'mixed' | 'weakest' | 'due' | 'lacking' | 'real'
}

export interface Choice {
  readonly label: string
  readonly description?: string
  readonly options: Options
}

/** One question to the person: choices, or a line to be typed. */
export type Step = PickStep | InputStep

export interface PickStep {
  readonly kind: 'pick'
  readonly name: keyof Options
  readonly placeholder: string
  /** The one that Enter takes comes from `chosen`, else it is the first. */
  readonly choices: readonly Choice[]
}

export interface InputStep {
  readonly kind: 'input'
  readonly name: keyof Options
  readonly prompt: string
  readonly placeholder: string
  readonly value: string
  /** Why the text cannot be taken, or undefined. */
  problem(text: string): string | undefined
  options(text: string): Options
}

const usual = 5

/** The steps in their order, as they follow from what was chosen: who has one bank is not asked which. */
export function stepsOf(banks: readonly BankChoice[], options: Options): Step[] {
  const bank = banks.find(bank => bank.name === options.bank) ?? banks.find(bank => bank.isDefault) ?? banks[0]
  const steps: Step[] = [orderStep]
  if (banks.length > 1) steps.push(bankStep(banks))
  if (bank !== undefined && bank.levels.length > 1) steps.push(levelStep(bank))
  steps.push(topicStep(options))
  // A real one says itself how long it takes and when the grades come.
  if (options.order === 'real') return steps
  steps.push(countStep(options, bank?.questions ?? usual), limitStep, secondsStep, feedbackStep)
  return steps
}

/** What the person sees chosen when a step comes up: again, after *Back*, or for the first time. */
export function chosenIn(step: PickStep, options: Options): Choice | undefined {
  return step.choices.find(choice => choice.options[step.name] === options[step.name]) ?? step.choices[0]
}

const orderStep: PickStep = {
  kind: 'pick', name: 'order', placeholder: 'Which questions?',
  choices: [
    { label: 'Mixed', description: 'from easy to hard, less of what was asked lately', options: {} },
    { label: 'Weakest first', options: { order: 'weakest' } },
    { label: 'Due', description: 'what is about to be forgotten', options: { order: 'due' } },
    { label: 'What my notes lack', description: 'first what they say nothing about', options: { order: 'lacking' } },
    { label: 'Like the real thing', description: 'mixed, 30 minutes, grades at the end', options: { order: 'real' } },
  ],
}

function bankStep(banks: readonly BankChoice[]): PickStep {
  const first = [...banks].sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
  return {
    kind: 'pick', name: 'bank', placeholder: 'Question bank',
    choices: first.map(bank => ({ label: bank.name, description: counted(bank.questions, 'question'), options: { bank: bank.name } })),
  }
}

function levelStep(bank: BankChoice): PickStep {
  return {
    kind: 'pick', name: 'level', placeholder: 'Level',
    choices: [
      { label: 'Mixed', description: 'from easy to hard', options: {} },
      ...bank.levels.map(level => ({ label: level.charAt(0).toUpperCase() + level.slice(1), options: { level } })),
    ],
  }
}

function topicStep(options: Options): InputStep {
  return {
    kind: 'input', name: 'topic', prompt: 'Topic: only questions about these words. Leave it empty for any.', placeholder: 'blueprints',
    value: options.topic ?? '',
    problem: () => undefined,
    options: text => text.trim() === '' ? {} : { topic: text.trim() },
  }
}

function countStep(options: Options, most: number): InputStep {
  const problem = `Write a number from 1 to ${most}.`
  return {
    kind: 'input', name: 'count', prompt: `Number of questions, from 1 to ${most}`, placeholder: '',
    value: String(Math.min(options.count ?? usual, most)),
    problem: text => /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most ? undefined : problem,
    options: text => ({ count: Number(text) }),
  }
}

const limitStep: PickStep = {
  kind: 'pick', name: 'limit', placeholder: 'Time limit',
  choices: [
    { label: 'None', options: {} },
    ...[10, 20, 30, 45, 60].map(limit => ({ label: `${limit} minutes`, options: { limit } })),
  ],
}

const secondsStep: PickStep = {
  kind: 'pick', name: 'seconds', placeholder: 'Time for each question',
  choices: [
    { label: 'None', options: {} },
    ...[60, 120, 180, 300].map(seconds => ({ label: seconds === 60 ? '1 minute' : `${seconds / 60} minutes`, description: 'a later reply counts, and says so', options: { seconds } })),
  ],
}

const feedbackStep: PickStep = {
  kind: 'pick', name: 'feedback', placeholder: 'When do the grades come?',
  choices: [
    { label: 'After each question', options: { feedback: 'each' } },
    { label: 'At the end', description: 'as in a real interview', options: { feedback: 'end' } },
  ],
}

/** The options with a step's answer in place of its former one. */
export function withAnswer(options: Options, step: Step, answer: Options): Options {
  const { [step.name]: _, ...others } = options
  // Another bank has other levels and another number of questions.
  if (step.name === 'bank' && answer.bank !== options.bank) {
    const { level: _level, count: _count, ...kept } = others as Options
    return { ...kept, ...answer }
  }
  return { ...others, ...answer }
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
