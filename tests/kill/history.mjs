import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { which } from '../../.tasks/lib/run.mjs'
import { server } from '../../.tasks/lib/server.mjs'

const reader = fileURLToPath(new URL('database.py', import.meta.url))
const hasPython = which('python3') !== undefined

/** The history in a data folder: what has to be in it, and a look whether it is. */
export class History {
  #data
  /** What was typed, by interview, ask and reply. */
  #typed = new Set()
  /** What the person was told to be in. */
  #acknowledged = new Set()

  constructor(data) {
    this.#data = data
  }

  /** The database's log: it changes when something is committed. */
  get log() {
    return join(this.#data, 'history.db-wal')
  }

  typed(interview, ask, reply) {
    this.#typed.add(key(interview, ask, reply))
  }

  acknowledged(interview, ask, reply) {
    this.#acknowledged.add(key(interview, ask, reply))
  }

  get size() {
    return this.#acknowledged.size
  }

  /**
   * Every reply that was acknowledged is there once, nothing is there that was not typed, and the database is sound. Looks at a copy: what was killed leaves its
   * log for the next server to take up. Nobody may be writing meanwhile.
   * @returns of a reply, whether it is there and whether it has a grade.
   */
  check() {
    const copy = mkdtempSync(join(tmpdir(), 'flask-prep-kill-copy-'))
    try {
      for (const name of ['history.db', 'history.db-wal'])
        if (existsSync(join(this.#data, name))) copyFileSync(join(this.#data, name), join(copy, name))
      return this.#check(copy)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }

  #check(data) {
    if (!existsSync(join(data, 'history.db'))) {
      assert.equal(this.#acknowledged.size, 0)
      return () => ({ isKept: false, isGraded: false })
    }
    const lines = run(data, 'history', 'export').split('\n').filter(line => line.length > 0).map(line => JSON.parse(line))
    const replies = lines.filter(line => line.kind === 'reply' && line.as === 'answered')
    const graded = new Set(lines.filter(line => line.kind === 'grade').map(line => key(line.interview, line.ask, line.replyHash)))
    const found = new Map()
    for (const { interview, ask, reply, replyHash } of replies) {
      const name = key(interview, ask, reply)
      assert.ok(!found.has(name), `${name} is there twice`)
      assert.ok(this.#typed.has(name) || this.#typed.has(key('*', ask, reply)), `${name} was never typed`)
      const state = { isKept: true, isGraded: graded.has(key(interview, ask, replyHash)) }
      found.set(name, state)
      found.set(key('*', ask, reply), state)
    }
    for (const wanted of this.#acknowledged) assert.ok(found.has(wanted), `${wanted} was acknowledged and is gone`)
    checkDatabase(data, replies.length)
    return (interview, ask, reply) => found.get(key(interview, ask, reply)) ?? { isKept: false, isGraded: false }
  }
}

/** An interview that is not known by its id is a `*`: then the reply itself is unlike any other. */
const key = (interview, ask, reply) => `${interview} ${ask} ${reply}`

function checkDatabase(data, count) {
  if (!hasPython) return assert.equal(JSON.parse(run(data, 'doctor', '--format', 'json')).history.problem ?? undefined, undefined)
  const read = spawnSync('python3', [reader, join(data, 'history.db')], { encoding: 'utf8' })
  assert.equal(read.status, 0, read.stderr)
  assert.deepEqual(JSON.parse(read.stdout), { integrity: [['ok']], doubled: [], replies: count })
}

function run(data, ...args) {
  const run = spawnSync(server, args, { cwd: data, env: { ...process.env, FLASKPREP_DATA: data }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  assert.equal(run.status, 0, `flaskprep ${args.join(' ')}: ${run.stderr}`)
  assert.equal(run.stderr, '')
  return run.stdout
}
