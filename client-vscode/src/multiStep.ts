import { type Disposable, type InputBox, QuickInputButtons, type QuickPick, type QuickPickItem, window } from 'vscode'
import { type Choice, type InputStep, type Options, type PickStep, type Step, chosenIn, withAnswer } from './interviewOptions'

const back = Symbol('back')

type Answer = Options | typeof back | undefined

/** Asks one step after the other, with a way back; undefined where the person went out. */
export async function askAll(title: string, steps: (options: Options) => readonly Step[]): Promise<Options | undefined> {
  let options: Options = {}
  for (let index = 0; ; ) {
    const all = steps(options)
    const step = all[index]
    if (step === undefined) return options
    const place = { title, step: index + 1, totalSteps: all.length }
    const answer = await (step.kind === 'pick' ? pick(step, options, place) : input(step, place))
    if (answer === undefined) return undefined
    if (answer === back) {
      index--
    } else {
      options = withAnswer(options, step, answer)
      index++
    }
  }
}

interface Place {
  readonly title: string
  readonly step: number
  readonly totalSteps: number
}

interface Item extends QuickPickItem {
  readonly choice: Choice
}

function pick(step: PickStep, options: Options, place: Place): Promise<Answer> {
  const box = window.createQuickPick<Item>()
  box.placeholder = step.placeholder
  box.items = step.choices.map(choice => ({ label: choice.label, choice, ...(choice.description === undefined ? {} : { description: choice.description }) }))
  const chosen = chosenIn(step, options)
  box.activeItems = box.items.filter(item => item.choice === chosen)
  return answered(box, place, done => [
    box.onDidTriggerButton(() => done(back)),
    box.onDidAccept(() => {
      const item = box.activeItems[0]
      if (item !== undefined) done(item.choice.options)
    }),
  ])
}

function input(step: InputStep, place: Place): Promise<Answer> {
  const box = window.createInputBox()
  box.prompt = step.prompt
  box.placeholder = step.placeholder
  box.value = step.value
  return answered(box, place, done => [
    box.onDidTriggerButton(() => done(back)),
    box.onDidChangeValue(text => { box.validationMessage = step.problem(text) }),
    box.onDidAccept(() => {
      box.validationMessage = step.problem(box.value)
      if (box.validationMessage === undefined) done(step.options(box.value))
    }),
  ])
}

async function answered(box: QuickPick<Item> | InputBox, place: Place, listen: (done: (answer: Answer) => void) => Disposable[]): Promise<Answer> {
  const listeners: Disposable[] = []
  try {
    return await new Promise<Answer>(resolve => {
      box.title = place.title
      box.step = place.step
      box.totalSteps = place.totalSteps
      box.buttons = place.step > 1 ? [QuickInputButtons.Back] : []
      // Escape hides it, and so does a click elsewhere.
      listeners.push(...listen(resolve), box.onDidHide(() => resolve(undefined)))
      box.show()
    })
  } finally {
    for (const listener of listeners) listener.dispose()
    box.dispose()
  }
}
