import type { Group, ProgressData } from '../overviewData'
import { element, svg, text } from './dom'

const width = 480
const parts = [['solid', 'solid'], ['shaky', 'shaky'], ['gaps', 'gap'], ['notAsked', 'not-asked']] as const

/** A bar for each group, cut by how well its questions are known. The numbers stand beside it, so the picture is for the eye alone. */
export function groupTable(caption: string, groups: readonly Group[]): HTMLElement {
  const head = element('tr', {}, ...['', 'Solid', 'Shaky', 'Gaps', 'Not asked'].map(name => element('th', { scope: 'col' }, name === '' ? hidden(caption) : text(name))))
  const rows = groups.map(group => element('tr', {},
    element('th', { scope: 'row' }, element('span', { class: 'name' }, text(group.name)), bar(group)),
    ...parts.map(([member]) => element('td', {}, text(String(group[member]))))))
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows))
}

function bar(group: Group): SVGElement {
  const count = group.solid + group.shaky + group.gaps + group.notAsked
  const picture = svg('svg', { viewBox: `0 0 ${width} 10`, preserveAspectRatio: 'none', class: 'bar', 'aria-hidden': 'true', focusable: 'false' })
  let x = 0
  for (const [member, look] of parts) {
    const length = count === 0 ? 0 : group[member] * width / count
    if (length > 0) picture.append(svg('rect', { x, y: 0.5, width: length, height: 9, class: look }))
    x += length
  }
  return picture
}

/** The score of each day as a line; a table says the same in words. */
export function scoreChart(scores: ProgressData['scores']): HTMLElement {
  const height = 140
  const [left, right, top, bottom] = [24, 12, 10, 20]
  const x = (index: number) => left + (scores.length === 1 ? (width - left - right) / 2 : index * (width - left - right) / (scores.length - 1))
  const y = (score: number) => top + (5 - score) * (height - top - bottom) / 5
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, class: 'chart', 'aria-hidden': 'true', focusable: 'false' })
  for (let score = 0; score <= 5; score++) {
    picture.append(svg('line', { x1: left, x2: width - right, y1: y(score), y2: y(score), class: 'grid' }), label(left - 8, y(score) + 4, String(score), 'end'))
  }
  picture.append(svg('polyline', { points: scores.map((day, index) => `${x(index)},${y(day.score)}`).join(' '), class: 'line' }))
  if (scores.length <= 45) picture.append(...scores.map((day, index) => svg('circle', { cx: x(index), cy: y(day.score), r: 3.5, class: 'dot' })))
  picture.append(label(x(0), height - 4, short(scores[0]?.day ?? ''), scores.length === 1 ? 'middle' : 'start'))
  if (scores.length > 1) picture.append(label(x(scores.length - 1), height - 4, short(scores.at(-1)?.day ?? ''), 'end'))
  return withWords(picture, 'Score by day', ['Day', 'Score of 5', 'Asked'], scores.map(day => [day.day, day.score.toFixed(1), String(day.asks)]))
}

/** How many fall due on each day, as columns; a table says the same in words. */
export function dueChart(days: ProgressData['days']): HTMLElement {
  const height = 120
  const [top, bottom] = [16, 20]
  const most = Math.max(1, ...days.map(day => day.count))
  const step = width / Math.max(1, days.length)
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, class: 'chart', 'aria-hidden': 'true', focusable: 'false' })
  days.forEach((day, index) => {
    const length = day.count * (height - top - bottom) / most
    if (day.count > 0) {
      picture.append(svg('rect', { x: index * step + step * 0.15, y: height - bottom - length, width: step * 0.7, height: length, class: 'due' }))
      if (step > 14) picture.append(label(index * step + step / 2, height - bottom - length - 4, String(day.count), 'middle'))
    }
  })
  picture.append(svg('line', { x1: 0, x2: width, y1: height - bottom, y2: height - bottom, class: 'grid' }))
  picture.append(label(0, height - 4, 'today', 'start'), label(width, height - 4, short(days.at(-1)?.day ?? ''), 'end'))
  return withWords(picture, 'Due by day', ['Day', 'Due'], days.filter(day => day.count > 0).map(day => [day.day, String(day.count)]))
}

/** A picture that a screen reader passes by, and a table that the eye does not see. */
function withWords(picture: SVGElement, caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const table = element('table', { class: 'words' },
    element('caption', {}, text(caption)),
    element('thead', {}, element('tr', {}, ...columns.map(name => element('th', { scope: 'col' }, text(name))))),
    element('tbody', {}, ...rows.map(([first, ...rest]) => element('tr', {}, element('th', { scope: 'row' }, text(first ?? '')), ...rest.map(cell => element('td', {}, text(cell)))))))
  return element('div', {}, picture, table)
}

const hidden = (words: string) => element('span', { class: 'words' }, text(words))

const label = (x: number, y: number, words: string, anchor: string) => {
  const node = svg('text', { x, y, 'text-anchor': anchor, class: 'label' })
  node.textContent = words
  return node
}

/** 2026-11-22 as 11-22: the year is not news. */
const short = (day: string) => day.slice(5)
