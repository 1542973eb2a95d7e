import type { FromPage, PageCommand, ProgressData, ToPage } from '../overviewData'
import { dueChart, groupTable, scoreChart } from './charts'
import { element, text } from './dom'

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void }

/** The page of *Show My Progress*: it shows what the extension sends, and asks it to run a command. */
const host = acquireVsCodeApi()
const main = document.getElementById('page') as HTMLElement

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  // The keyboard stays where it was when the numbers change.
  const focused = document.activeElement?.getAttribute('data-command')
  if (event.data.type === 'data') main.replaceChildren(...page(event.data.data))
  else if (event.data.type === 'failed') main.replaceChildren(heading(), element('p', { role: 'alert' }, text(event.data.message)))
  if (focused) main.querySelector<HTMLElement>(`[data-command="${focused}"]`)?.focus()
})
host.postMessage({ type: 'ready' })

function page(data: ProgressData): Node[] {
  const asked = data.solid + data.shaky + data.gaps
  const nodes: Node[] = [heading(), element('p', { role: 'status' }, text(lead(data)))]
  for (const problem of data.problems) nodes.push(element('p', { class: 'problem' }, text(problem)))
  nodes.push(
    element('dl', { class: 'tiles' }, ...tile('Solid', data.solid, 'solid'), ...tile('Shaky', data.shaky, 'shaky'), ...tile('Gaps', data.gaps, 'gap'), ...tile('Not asked', data.notAsked, 'not-asked')),
    element('div', { class: 'actions' },
      ...(data.due > 0 ? [button('flaskPrep.practiceDue', `Practice Due Questions (${data.due})`, true)] : []),
      ...(asked > 0 ? [button('flaskPrep.practiceWeakest', 'Practice the Weakest', data.due === 0)] : []),
      button('flaskPrep.startInterview', 'Start Mock Interview', asked === 0),
      button('flaskPrep.cramSheet', 'Cram Sheet', false)),
  )
  if (data.weakest.length > 0) {
    nodes.push(section('Weakest', element('ol', { class: 'weakest' }, ...data.weakest.map(question =>
      element('li', {}, text(`${plain(question.title)} `), element('span', { class: 'quiet score' }, text(`${question.score.toFixed(1)} of 5`)))))))
  }
  if (data.levels.length > 0) nodes.push(section('By level', groupTable('Level', data.levels)))
  if (data.topics.length > 0) nodes.push(section('By topic, the weakest first', groupTable('Topic', data.topics)))
  if (data.scores.length > 0) nodes.push(section('Score by day', scoreChart(data.scores)))
  nodes.push(section(data.interviewDate === undefined ? 'Due in the next days' : 'Due until the interview',
    data.days.some(day => day.count > 0) ? dueChart(data.days) : element('p', {}, text('Nothing falls due in these days.'))))
  return nodes
}

const heading = () => element('h1', {}, text('My Progress'))

const section = (title: string, ...content: Node[]) => element('section', {}, element('h2', {}, text(title)), ...content)

const tile = (name: string, count: number, look: string) => [element('div', { class: `tile ${look}` }, element('dt', {}, text(name)), element('dd', {}, text(String(count))))]

function button(command: PageCommand, title: string, isPrimary: boolean): HTMLElement {
  const node = element('button', { type: 'button', class: isPrimary ? 'primary' : 'secondary', 'data-command': command }, text(title))
  node.addEventListener('click', () => host.postMessage({ type: 'run', command }))
  return node
}

function lead(data: ProgressData): string {
  const due = data.due === 0 ? 'Nothing is due today.' : data.due === 1 ? '1 question is due today.' : `${data.due} questions are due today.`
  if (data.daysLeft === undefined) return due
  const when = data.daysLeft === 0 ? 'The interview is today.' : data.daysLeft === 1 ? 'The interview is tomorrow.' : `The interview is in ${data.daysLeft} days, on ${data.interviewDate}.`
  const fresh = data.newPerDay === undefined ? '' : ` To have been asked everything by then: ${data.newPerDay} new questions a day.`
  return `${when} ${due}${fresh}`
}

/** A title may hold Markdown; here it is read as text. */
const plain = (title: string) => title.replace(/[`*]/g, '')
