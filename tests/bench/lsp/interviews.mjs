import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Editor } from '../../kill/editor.mjs'

const questions = 10_000
const interviews = 20_000
const asks = 5

/** Milliseconds that a person waits for an interview, with a large bank and a long history: the first start, later starts, submits. */
export async function measureInterviews(program, replies) {
  const temporary = mkdtempSync(join(tmpdir(), 'flaskprep-bench-'))
  const [data, notes] = ['data', 'notes'].map(name => join(temporary, name))
  try {
    makeBank(notes)
    makeHistory(program, data, join(temporary, 'history.jsonl'))
    return await measure(program, data, notes, replies)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

async function measure(program, data, notes, replies) {
  const editor = new Editor(data, notes, program)
  await editor.open()
  // The bank is read when this is answered.
  await editor.command('interviewChoices')
  const starts = []
  const submits = []
  while (submits.length < replies) {
    if (editor.uri === undefined || editor.isOver) {
      const begun = performance.now()
      await editor.start(starts.length + 1)
      starts.push(performance.now() - begun)
    }
    const { line, number } = editor.asked
    editor.type(`Thing ${number} keeps the order of its parts, and a part belongs to one thing only.`)
    const seen = new Promise(resolve => { editor.onEdit = moment => { if (moment === 'after') resolve(); return true } })
    const begun = performance.now()
    const submitted = editor.submit(line)
    await seen
    submits.push(performance.now() - begun)
    await submitted
  }
  const weakest = await times(editor, 'startInterview', { count: 20, order: 'weakest', followUps: false })
  const progress = await times(editor, 'progress')
  await editor.close()
  return { first: starts[0], starts: starts.slice(1), submits, weakest, progress }
}

/** How long the same command takes, again and again. */
async function times(editor, ...command) {
  const all = []
  for (let i = 0; i < 11; i++) {
    const begun = performance.now()
    await editor.command(...command)
    all.push(performance.now() - begun)
  }
  return all
}

function makeBank(notes) {
  mkdirSync(notes, { recursive: true })
  const parts = Array.from({ length: questions }, (_, i) =>
    `Q${i + 1}. ${title(i)}\n\nA: Thing ${i + 1} keeps its parts in order.\n- A part belongs to one thing.\n- An order of parts lasts until thing ${i + 1} ends.\n`)
  writeFileSync(join(notes, 'things.bank.md'), parts.join('\n'))
  writeFileSync(join(notes, 'flaskprep.json'), '{ "defaultBank": "things" }\n')
}

const title = i => `What does thing ${i + 1} do with its parts?`

/** A history of some years, through the product's own import. */
function makeHistory(program, data, file) {
  const hash = text => createHash('sha256').update(text).digest('hex').slice(0, 16)
  const out = openSync(file, 'w')
  for (let n = 0; n < interviews; n++) {
    const interview = `01HX${String(n).padStart(22, '0')}`
    const at = minute => new Date(Date.UTC(2024, 0, 1, 0, n * 30 + minute)).toISOString()
    const lines = [{ kind: 'interview', interview, bank: 'things', bankHash: '0123456789abcdef', level: 'mixed', seed: n, started: at(0) }]
    for (let ask = 1; ask <= asks; ask++) {
      const question = (n * asks + ask) % questions
      const reply = `Thing ${question + 1} keeps its parts, I said in interview ${n}.`
      const id = { interview, ask, as: 'answered', replyHash: hash(reply) }
      lines.push({ kind: 'reply', ...id, bank: 'things', question: `Q${question + 1}`, titleHash: hash(title(question)), reply, at: at(ask), seconds: 60, hints: 0 })
      const point = { text: 'A part belongs to one thing', verdict: 'missed', evidence: [], ticked: false }
      lines.push({ kind: 'grade', ...id, grader: 'simple-1', score: ask % 6, points: [point], flags: [], at: at(ask) })
    }
    lines.push({ kind: 'finish', interview, at: at(10) })
    writeSync(out, lines.map(line => JSON.stringify(line) + '\n').join(''))
  }
  closeSync(out)
  const run = spawnSync(program, ['history', 'import', file], { env: { ...process.env, FLASKPREP_DATA: data }, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the history cannot be made: ${run.stderr}`)
}
