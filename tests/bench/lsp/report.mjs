import { median, p99 } from './stats.mjs'

/**
 * The rows of the table. Each has what was measured of ours and of the peer, and, where there is a goal, the most (or least) that ours may be.
 * A ratio is the peer's value by ours: how many times as fast or as small ours is.
 */
export function rowsOf({ start, ours, peer, push, scanner, interviews, classes, exercises, submits, large, sized }) {
  // A server that never has anything to say is quick, and no measure.
  const latency = (name, key, of, goal) =>
    row(name, 'ms', of(ours.work[key].times), peer.work[key].found > 0 ? of(peer.work[key].times) : undefined, goal)
  return [
    row('spawn to `initialize` answered, median', 'ms', median(start.ours), median(start.peer), { most: 120 }),
    row('the same, share of the peer', '', median(start.ours) / median(start.peer), undefined, { most: 1 / 3 }),
    row('spawn to first findings', 'ms', ours.work.firstFindings, peer.work.firstFindings),
    latency('hover p50', 'hover', median),
    latency('hover p99', 'hover', p99, { most: 5 }),
    latency('definition p50', 'definition', median),
    latency('definition p99', 'definition', p99, { most: 5 }),
    latency('completion p50', 'completion', median),
    latency('completion p99', 'completion', p99),
    latency('edit to findings p50, pulled', 'edit', median),
    latency('edit to findings p99, pulled', 'edit', p99, { most: 20 }),
    row('edit to findings p50, pushed', 'ms', median(push.times)),
    row('edit to findings p99, pushed', 'ms', p99(push.times), undefined, { most: 20 }),
    row('peak memory', 'MiB', ours.work.memory, peer.work.memory, { most: 120 }),
    ...largeRows(large),
    ...sized.filter(({ notes }) => notes === 100_000).flatMap(({ notes, ours }) => [
      row(`${count(notes)} notes: ready`, 'ms', ours.ready, undefined, { most: 10_000 }),
      row(`${count(notes)} notes: memory when ready`, 'MiB', ours.memory, undefined, { most: 1000 }),
    ]),
    row('interview: first start, 10,000 questions, 100,000 replies', 'ms', interviews.first, undefined, { most: 300 }),
    row('interview: a later start, median', 'ms', median(interviews.starts)),
    row('interview: submit to grade seen, p50', 'ms', median(interviews.submits)),
    row('interview: submit to grade seen, p99', 'ms', p99(interviews.submits), undefined, { most: 100 }),
    row('interview: the 20 weakest questions chosen, median', 'ms', median(interviews.weakest), undefined, { most: 100 }),
    row('progress page, the same history, slowest of 11', 'ms', Math.max(...interviews.progress), undefined, { most: 500 }),
    row('progress of a class, 1,000 transcripts', 'ms', classes, undefined, { most: 3000 }),
    ...exercises === undefined ? [] : [
      row('exercise: submit to verdict in an editor, p50', 'ms', median(submits), undefined, { most: 250 }),
      row('exercise: submit to verdict in an editor, p99', 'ms', p99(submits), undefined, { most: 600 }),
      row('exercise: the whole command, p50', 'ms', median(exercises), undefined, { most: 250 }),
      row('exercise: the whole command, p99', 'ms', p99(exercises), undefined, { most: 600 }),
    ],
    ...scanner === undefined ? [] : [row('scanner, one core', 'MB/s', scanner, undefined, { least: 100 })],
  ]
}

/** What a person waits for in a folder of ten thousand notes. */
function largeRows({ notes, ours: { work, whileReading, changes }, peer }) {
  const named = text => `${count(notes)} notes: ${text}`
  return [
    row(named('ready'), 'ms', work.ready, peer?.ready, { most: 1000 }),
    row(named('references, the first'), 'ms', work.references[0], peer?.references[0], { most: 50 }),
    row(named('references p50'), 'ms', median(work.references), peer && median(peer.references), { most: 5 }),
    row(named('references p99'), 'ms', p99(work.references), peer && p99(peer.references), { most: 50 }),
    row(named('references of 20 questions in turn, p50'), 'ms', median(work.others)),
    ...['hover', 'definition', 'completion'].flatMap(name => [
      row(named(`${name} p99`), 'ms', p99(work[name]), undefined, { most: 10 }),
      row(named(`${name} p99 while it is read`), 'ms', p99(whileReading[name]), undefined, { most: 10 }),
    ]),
    row(named('edit to findings p99, note of 10,000 lines'), 'ms', p99(work.edit), undefined, { most: 20 }),
    row(named('peak memory'), 'MiB', work.memory, peer?.memory, { most: 250 }),
    ...changes === undefined ? [] : [
      row(named('5,000 changed on disk, until all is consistent'), 'ms', changes.consistent, undefined, { most: 1000 }),
      row(named('hover p99 meanwhile'), 'ms', p99(changes.meanwhile)),
    ],
  ]
}

const count = number => number.toLocaleString('en-US')

const row = (name, unit, ours, peer, goal) => ({ name, unit, ours, peer, goal })

export const isMet = ({ ours, goal }) => goal.most === undefined ? ours >= goal.least : ours <= goal.most

/** The rows as a Markdown table, in columns that line up in a terminal too. */
export function table(rows) {
  const cells = [['', 'Flask Prep', "Microsoft's", 'ratio', 'goal', 'met'], ...rows.map(cellsOf)]
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map(line => line[column].length)))
  const lines = cells.map(line => `| ${line.map((cell, column) => column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])).join(' | ')} |`)
  lines.splice(1, 0, `| ${widths.map((width, column) => column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`).join(' | ')} |`)
  return lines.join('\n')
}

function cellsOf(row) {
  const { name, unit, ours, peer, goal } = row
  return [
    name, shown(ours, unit), peer === undefined ? '' : shown(peer, unit), peer === undefined ? '' : `${shown(peer / ours)} ×`,
    goal === undefined ? '' : goal.most === undefined ? `≥ ${shown(goal.least, unit)}` : `≤ ${shown(goal.most, unit)}`,
    goal === undefined ? '' : isMet(row) ? 'yes' : 'no',
  ]
}

function shown(value, unit = '') {
  if (!Number.isFinite(value)) return 'not known'
  const digits = value >= 20 || Number.isInteger(value) ? 0 : value >= 1 ? 1 : 2
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`
}
