import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { which } from '../../.tasks/lib/run.mjs'
import { randomFrom } from '../bench/lsp/random.mjs'
import { History } from './history.mjs'
import { Moments } from './moments.mjs'
import { killPersons } from './persons.mjs'
import { killServers } from './servers.mjs'
import { killTerminals } from './terminals.mjs'

/** So many kills hit every moment. */
const many = 200

/**
 * Kills server and terminal so many times in all, and throws if a reply is lost, doubled or made up.
 * @returns how many replies were kept, and which moments the kills hit.
 */
export async function killAll(kills, seed) {
  const random = randomFrom(seed)
  const [data, notes] = ['data', 'notes'].map(name => mkdtempSync(join(tmpdir(), `flask-prep-kill-${name}-`)))
  const [history, moments] = [new History(data), new Moments()]
  const hasTerminal = which('python3') !== undefined && process.platform !== 'win32'
  const persons = hasTerminal ? Math.ceil(kills / 6) : 0
  const terminals = Math.ceil(kills / 6)
  try {
    await killServers({ kills: kills - terminals - persons, random, data, notes, history, moments })
    await killTerminals({ kills: terminals, random, data, notes, history, moments })
    killPersons({ kills: persons, random, data, notes, history, moments })
    if (kills >= many) assert.deepEqual(moments.missed, [])
    return { replies: history.size, moments }
  } catch (error) {
    throw new Error(`of ${kills} kills with seed ${seed}`, { cause: error })
  } finally {
    for (const folder of [data, notes]) rmSync(folder, { recursive: true, force: true })
  }
}
