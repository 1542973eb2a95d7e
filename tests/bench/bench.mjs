// Measures the built server over stdio, Microsoft's Markdown server beside it, and the scanner.
//   --write        puts the table into docs/benchmarks.md
//   --also FILE    measures another build of ours too, for a before and an after in one run
//   --quick        a few requests only: does it run?
//   --large        100,000 notes, too: it takes 500 MB of disk for a while
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { at } from '../../.tasks/lib/paths.mjs'
import { main } from '../../.tasks/lib/run.mjs'
import { server } from '../../.tasks/lib/server.mjs'
import { measureExercises, measureSubmits } from './lsp/exercises.mjs'
import { measureClass } from './lsp/classes.mjs'
import { measureInterviews } from './lsp/interviews.mjs'
import { growth } from './lsp/growth.mjs'
import { inFolder, measureChanges, measureFolder, measureReady, measureWhileReading } from './lsp/folders.mjs'
import { installMicrosoft } from './lsp/install.mjs'
import { measurePush, measureStart, measureWork } from './lsp/measures.mjs'
import { makeNotes } from './lsp/notes.mjs'
import { isMet, rowsOf, table } from './lsp/report.mjs'
import { measureScanner } from './lsp/scanner.mjs'
import { flaskPrep, microsoft } from './lsp/servers.mjs'

const { values: options } = parseArgs({
  options: { write: { type: 'boolean' }, quick: { type: 'boolean' }, large: { type: 'boolean' }, also: { type: 'string', multiple: true, default: [] } },
})
const notes = 100
const longLines = 1000
const folderNotes = options.quick ? 1000 : 10_000
const sizes = options.quick ? { spawns: 3, requests: 50, edits: 30, replies: 10, exercises: 5 } : { spawns: 21, requests: 500, edits: 300, replies: 200, exercises: 100 }

await main(async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'flaskprep-bench-'))
  try {
    return await bench(join(temporary, 'notes'), join(temporary, 'data'))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
})

async function bench(folder, data) {
  const peer = microsoft(await installMicrosoft())
  const builds = [server, ...options.also.map(file => resolve(file))].map(file => flaskPrep(file, data, file))
  const long = makeNotes(folder, notes, longLines)
  console.log(`${notes} notes and one of ${longLines} lines; ${cpus().length} cores, ${process.platform}-${process.arch}, Node ${process.versions.node}\n`)

  const servers = [...builds, peer]
  const start = await measureStart(servers, folder, sizes.spawns)
  const work = await measureWork(servers, folder, long, sizes)
  const scanner = await measureScanner()
  const sized = await measureGrowth(builds[0], peer)
  const folders = await inFolder(folderNotes, async large => {
    const all = new Map()
    for (const build of builds) all.set(build, await measureLarge(build, large))
    all.set(peer, options.quick ? undefined : await measureFolder(peer, large, sizes))
    // Last, for it changes the files.
    all.get(builds[0]).changes = await measureChanges(builds[0], large)
    return all
  })
  let shown
  for (const build of builds) {
    const push = await measurePush(build, folder, long, sizes.edits)
    const interviews = await measureInterviews(build.command, sizes.replies)
    const classes = measureClass(build.command)
    const exercises = measureExercises(build.command, sizes.exercises)
    const submits = exercises && await measureSubmits(build.command, Math.ceil(sizes.exercises / 4))
    const rows = rowsOf({
      start: { ours: start.get(build), peer: start.get(peer) }, ours: { work: work.get(build) }, peer: { work: work.get(peer) }, push, scanner, interviews, classes, exercises, submits,
      large: { notes: folderNotes, ours: folders.get(build), peer: folders.get(peer) }, sized,
    })
    shown ??= rows
    console.log(`${options.also.length > 0 ? `${build.name}\n` : ''}${table(rows)}\n`)
  }
  for (const one of servers) {
    const { hover, definition, completion, edit } = work.get(one)
    const share = ({ found }) => `${Math.round(found * 100)} %`
    console.log(`${one.name} had something to say: hover ${share(hover)}, definition ${share(definition)}, completion ${share(completion)}, findings ${share(edit)}`)
  }
  const missed = shown.filter(row => row.goal && !isMet(row))
  console.log(missed.length === 0 ? '\nEvery goal is met.' : `\nMissed: ${missed.map(row => row.name).join('; ')}.`)
  if (options.write) {
    write(table(shown))
    writeFileSync(at('docs', 'images', 'growth.svg'), growth(sized))
  }
}

async function measureLarge(build, folder) {
  return { whileReading: await measureWhileReading(build, folder), work: await measureFolder(build, folder, sizes) }
}

/** Seconds until a folder is read and memory then, by the number of notes; of the peer only where it takes less than a minute. */
async function measureGrowth(build, peer) {
  const steps = options.quick ? [100, 1000] : options.large ? [1000, 3000, 10_000, 30_000, 100_000] : [1000, 3000, 10_000]
  const points = []
  for (const notes of steps)
    points.push(await inFolder(notes, async folder => ({ notes, ours: await measureReady(build, folder), peer: notes > 10_000 ? undefined : await measureReady(peer, folder) })))
  return points
}

/** Replaces the table between its two marks. */
function write(text) {
  const page = at('docs', 'benchmarks.md')
  const marks = /(<!-- table -->\n)[^]*?(<!-- end -->)/
  const old = readFileSync(page, 'utf8')
  if (!marks.test(old)) throw new Error(`${page} has no place for the table`)
  writeFileSync(page, old.replace(marks, (_, begin, end) => `${begin}\n${text}\n\n${end}`))
}
