import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { server } from '../../.tasks/lib/server.mjs'

/** The history in a data folder, read by the product's own commands. */
export class History {
  #data
  /** What was typed, by interview, ask and reply. */
  #typed = new Set()
  /** What the person was told to be in. */
  #acknowledged = new Set()

  constructor(data) {
    this.#data = data
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

  /** Every reply that was acknowledged is there once, nothing is there that was not typed, and the database is sound. */
  check() {
    const { history } = JSON.parse(this.#run('doctor', '--format', 'json'))
    assert.equal(history.problem ?? undefined, undefined)
    if (history.interviews === 0) return assert.equal(this.#acknowledged.size, 0)
    const counts = new Map()
    for (const line of this.#run('history', 'export').split('\n').filter(line => line.length > 0)) {
      const entry = JSON.parse(line)
      if (entry.kind !== 'reply' || entry.as !== 'answered') continue
      const found = key(entry.interview, entry.ask, entry.reply)
      counts.set(found, (counts.get(found) ?? 0) + 1)
    }
    for (const [found, count] of counts) {
      assert.equal(count, 1, `${found} is there ${count} times`)
      assert.ok(this.#typed.has(found) || this.#typed.has(found.replace(/^\S+/, '*')), `${found} was never typed`)
    }
    for (const wanted of this.#acknowledged) {
      const there = wanted.startsWith('* ') ? [...counts.keys()].some(found => found.replace(/^\S+/, '*') === wanted) : counts.has(wanted)
      assert.ok(there, `${wanted} was acknowledged and is gone`)
    }
  }

  #run(...args) {
    const run = spawnSync(server, args, { cwd: this.#data, env: { ...process.env, FLASKPREP_DATA: this.#data }, encoding: 'utf8' })
    assert.equal(run.status, 0, `flaskprep ${args.join(' ')}: ${run.stderr}`)
    return run.stdout
  }
}

/** An interview that is not known by its id is a `*`: then the reply itself is unlike any other. */
const key = (interview, ask, reply) => `${interview} ${ask} ${reply}`
