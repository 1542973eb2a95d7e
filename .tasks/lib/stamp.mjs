import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'

const skipped = new Set(['bin', 'obj', 'node_modules', 'dist', '.cache', '.git'])

/**
 * Does `step` unless its inputs are byte for byte what they were when it last succeeded and every output is still there.
 * Contents, not times: a checkout or a copied cache must not make a stale build look new.
 */
export async function whenChanged(name, { inputs, outputs, salt = '' }, step) {
  const file = at('.cache', 'stamps', name)
  const now = digest(inputs, salt)
  if (outputs.every(existsSync) && existsSync(file) && readFileSync(file, 'utf8') === now) return false
  await step()
  mkdirSync(at('.cache', 'stamps'), { recursive: true })
  writeFileSync(file, now)
  return true
}

function digest(inputs, salt) {
  const hash = createHash('sha256').update(salt)
  for (const path of inputs) add(hash, path)
  return hash.digest('hex')
}

function add(hash, path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isFile()) {
    hash.update(`\0${path}\0${stat.mode & 0o111}\0`).update(readFileSync(path))
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (!skipped.has(name)) add(hash, join(path, name))
  }
}
