import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { server } from '../../.tasks/lib/server.mjs'

const person = fileURLToPath(new URL('persons.py', import.meta.url))

/** Kills `flaskprep interview` in a terminal under a person's hands. The document goes on with `--continue`, and what it shows a grade for is in the history. */
export function killPersons({ kills, random, data, notes: parent, history, moments }) {
  let notes
  for (let kill = 1; kill <= kills; kill++) {
    const goesOn = notes !== undefined && !documentIn(notes).includes('<!-- report: ')
    if (!goesOn) notes = mkdtempSync(join(parent, 'person-'))
    const reply = `Flask is a small framework, person ${kill}.`
    const run = spawnSync('python3', [person, server, String(random.next() * 0.12), goesOn ? '--continue' : '--new', reply, '---'],
      { cwd: notes, env: { ...process.env, FLASKPREP_DATA: data, TERM: 'xterm-256color' }, encoding: 'utf8' })
    assert.equal(run.status, 0, run.stderr)
    const text = documentIn(notes)
    const interview = /^interview: (\S+)$/m.exec(text)[1]
    // Where a reply was killed unfinished, the next one is typed below it.
    let inHand = { isShown: false }
    for (const section of text.split(/^## (?=\d+\. )/m).slice(1)) {
      const number = Number(/<!-- ask: (\d+) /.exec(section)[1])
      const written = section.split('\n').slice(1).join('\n').split(/^> /m)[0].trim()
      if (written.length === 0) continue
      history.typed(interview, number, written)
      const isShown = section.includes('<!-- grade: ')
      if (isShown) history.acknowledged(interview, number, written)
      if (written.endsWith(reply)) inHand = { isShown, number, written }
      assert.ok(section.split('<!-- grade: ').length <= 2)
    }
    const stateOf = history.check()
    moments.add({ ...stateOf(interview, inHand.number, inHand.written), isShown: inHand.isShown })
  }
}

function documentIn(notes) {
  const [name] = readdirSync(join(notes, 'interviews')).filter(name => name.endsWith('.interview.md'))
  return readFileSync(join(notes, 'interviews', name), 'utf8')
}
