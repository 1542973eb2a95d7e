import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { which } from '../../.tasks/lib/run.mjs'
import { randomFrom } from '../bench/lsp/random.mjs'
import { History } from './history.mjs'
import { killPersons } from './persons.mjs'
import { killServers } from './servers.mjs'
import { killTerminals } from './terminals.mjs'

/** Kills server and terminal so many times in all, and throws if a reply is lost, doubled or made up. Resolves to how many were kept. */
export async function killAll(kills, seed) {
  const random = randomFrom(seed)
  const [data, notes] = ['data', 'notes'].map(name => mkdtempSync(join(tmpdir(), `flask-prep-kill-${name}-`)))
  const history = new History(data)
  const hasTerminal = which('python3') !== undefined && process.platform !== 'win32'
  const persons = hasTerminal ? Math.ceil(kills / 6) : 0
  const terminals = Math.ceil(kills / 6)
  try {
    await killServers({ kills: kills - terminals - persons, random, data, notes, history })
    await killTerminals({ kills: terminals, random, data, notes, history })
    killPersons({ kills: persons, random, data, notes, history })
    return history.size
  } finally {
    for (const folder of [data, notes]) rmSync(folder, { recursive: true, force: true })
  }
}
