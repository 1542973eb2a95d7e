import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const people = 100
const interviews = 10
const asks = 10

/** Milliseconds of `flaskprep progress --from` over 1,000 transcripts, from the start of the process to its end. */
export function measureClass(program) {
  const folder = mkdtempSync(join(tmpdir(), 'flaskprep-bench-'))
  try {
    for (let person = 0; person < people; person++) {
      mkdirSync(join(folder, `person-${person}`))
      for (let n = 0; n < interviews; n++) writeFileSync(join(folder, `person-${person}`, `2026-11-${10 + n}-mixed.interview.md`), transcript(person, n))
    }
    const begun = performance.now()
    const { status, stdout, stderr } = spawnSync(program, ['progress', '--from', folder], { encoding: 'utf8', env: { ...process.env, FLASKPREP_DATA: join(folder, '.data') } })
    const took = performance.now() - begun
    if (status !== 0 || !stdout.includes(`${people} people, ${people * interviews} interviews.`)) throw new Error(`the class cannot be read: ${stderr}`)
    return took
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function transcript(person, n) {
  const at = `2026-11-${10 + n}T09:00:00Z`
  const head = ['---', `interview: 01HX${String(person * interviews + n).padStart(22, '0')}`, 'bank: flask-interview', 'bank-hash: 0123456789abcdef', 'level: mixed', `seed: ${n}`,
    `started: ${at}`, 'feedback: each', `questions: ${Array.from({ length: asks }, (_, ask) => `Q${ask + 1}`).join(' ')}`, 'version: 1', '---', '', '# Mock interview, mixed', '']
  const body = Array.from({ length: asks }, (_, ask) => [
    `## ${ask + 1}. What is thing ${ask + 1}? <!-- ask: ${ask + 1} Q${ask + 1} ${at} -->`, '',
    'It keeps its parts in order, and a part belongs to one thing only; an order lasts until the thing ends.', '',
    '> - [x] keeps its parts in order: “keeps its parts in order”', '> - [ ] a part belongs to one thing: not said, and this much would do', '>',
    `> **${(person + ask) % 6} of 5** <!-- grade: ${ask + 1} 0123456789abcdef -->`, ''])
  return [...head, ...body.flat()].join('\n')
}
