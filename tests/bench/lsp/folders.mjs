import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeNotes } from './notes.mjs'
import { randomFrom } from './random.mjs'
import { Session } from './session.mjs'

/** The first of each of them is asked for in the headings of all notes. */
const query = 'Part 1'
const changedAtOnce = 5000
const longLines = 10_000

/** Makes a folder of notes, has it measured, and removes it. */
export async function inFolder(notes, measure) {
  const folder = mkdtempSync(join(tmpdir(), 'flaskprep-bench-'))
  try {
    makeNotes(folder, notes, longLines)
    return await measure(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From `initialized` to the first whole answer of workspace/symbol, which waits for the index; and what the server holds in memory then. */
export async function measureReady(server, folder) {
  const session = new Session(server, folder)
  try {
    await session.initialize()
    const begun = performance.now()
    session.started()
    const symbols = await session.client.request('workspace/symbol', { query })
    return { ready: session.client.arrived - begun, symbols: symbols.length, memory: session.client.memory }
  } finally {
    await session.close()
  }
}

/** What a person waits for in a large folder, by server: references first and again, and the rest once the folder is read. */
export async function measureFolder(server, folder, { requests, edits }) {
  const session = new Session(server, folder)
  try {
    await session.initialize()
    const begun = performance.now()
    session.started()
    await session.client.request('workspace/symbol', { query })
    const ready = session.client.arrived - begun
    session.show(noteOf(folder, 1))
    const [referred] = session.places(server.referable)
    const references = await times(Math.min(100, requests), () => session.asked('references', referred, { context: { includeDeclaration: true } }))
    const memory = session.client.peakMemory
    if (!server.isOurs) return { ready, references, memory }

    const places = session.places(server.hoverable)
    const random = randomFrom(5)
    const hover = await times(requests, () => session.asked('hover', random.pick(places)))
    const definition = await times(requests, () => session.asked('definition', random.pick(places)))
    const completion = await times(requests, () => session.asked('completion', random.pick(session.places(server.completable)), { context: { triggerKind: 1 } }))
    const others = await times(Math.min(200, requests), i => session.asked('references', places[i % places.length], { context: { includeDeclaration: false } }))
    session.show(long(folder))
    const edit = await editTimes(session, edits)
    return { ready, references, others, hover, definition, completion, edit, memory: session.client.peakMemory }
  } finally {
    await session.close()
  }
}

/** Milliseconds of requests that come while the folder is read for the first time, from the moment that the server has its banks. */
export async function measureWhileReading(server, folder) {
  const session = new Session(server, folder)
  try {
    await session.initialize()
    session.started()
    session.show(noteOf(folder, 1))
    const read = { yes: false }
    const reading = session.client.request('workspace/symbol', { query: 'zzzzzz' }).then(() => { read.yes = true })
    const found = { hover: [], definition: [], completion: [] }
    const random = randomFrom(6)
    const [hoverable, completable] = [session.places(server.hoverable), session.places(server.completable)]
    // The first of each may come before the banks are read, which is part of no answer but of the start.
    await session.ask('hover', hoverable[0])
    while (!read.yes) {
      found.hover.push(await timeOf(() => session.ask('hover', random.pick(hoverable))))
      found.definition.push(await timeOf(() => session.ask('definition', random.pick(hoverable))))
      found.completion.push(await timeOf(() => session.ask('completion', random.pick(completable), { context: { triggerKind: 1 } })))
    }
    await reading
    return found
  } finally {
    await session.close()
  }
}

/** Milliseconds from the event to the moment when references, which are asked for again and again, tell of the last of many changed files; and how long they took meanwhile. */
export async function measureChanges(server, folder) {
  const session = new Session(server, folder)
  try {
    await session.initialize()
    session.started()
    await session.client.request('workspace/symbol', { query: 'zzzzzz' })
    session.show(noteOf(folder, 1))
    const [place] = session.places(server.referable)
    const count = async () => (await session.ask('references', place, { context: { includeDeclaration: false } })).length
    const before = await count()
    // The place is behind "[[Q1" of "[[Q13]]".
    const [id] = session.lines[place.line].slice(place.character - 2).match(/^\w+/)
    const changed = readdirSync(folder).filter(name => name.startsWith('note-')).sort().slice(2).slice(-changedAtOnce)
    for (const name of changed) writeFileSync(join(folder, name), `${readFileSync(join(folder, name), 'utf8')}\n\nSee [[${id}]] too.\n`)
    const begun = performance.now()
    session.client.notify('workspace/didChangeWatchedFiles', { changes: changed.map(name => ({ uri: pathToFileURL(join(folder, name)).href, type: 2 })) })
    const meanwhile = []
    for (;;) {
      const asked = performance.now()
      await session.ask('hover', place)
      meanwhile.push(performance.now() - asked)
      if (await count() === before + changed.length) return { consistent: performance.now() - begun, meanwhile }
      if (performance.now() - begun > 30_000) throw new Error('the changed files were not all read within 30 seconds')
    }
  } finally {
    await session.close()
  }
}

/** A note of 10,000 lines in the folder. */
export const long = folder => join(folder, 'long.md')

const noteOf = (folder, number) => join(folder, readdirSync(folder).filter(name => name.startsWith('note-')).sort()[number])

async function editTimes(session, edits) {
  const prose = session.lines.flatMap((text, line) => /^[A-Z].*\.$/.test(text) ? [line] : [])
  const typed = ' and a Blueprint, see [[Q4]].'
  const random = randomFrom(5)
  const all = []
  let line = 0
  for (let i = 0; i < edits; i++) {
    if (i % typed.length === 0) line = random.pick(prose)
    all.push(await session.type(line, typed[i % typed.length]))
  }
  return all
}

async function times(count, step) {
  const all = []
  for (let i = 0; i < count; i++) all.push(await step(i))
  return all
}

async function timeOf(step) {
  const begun = performance.now()
  await step()
  return performance.now() - begun
}
