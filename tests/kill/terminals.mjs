import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { server } from '../../.tasks/lib/server.mjs'

/** What says that a reply was graded. */
const graded = /^ {2}[½0-5]+ of 5$/gm

/** Kills `flaskprep interview` while it takes replies from a script. What it printed a grade for is in the history. */
export async function killTerminals({ kills, random, data, notes, history, moments }) {
  for (let kill = 1; kill <= kills; kill++) {
    const child = spawn(server, ['interview'], { cwd: notes, env: { ...process.env, FLASKPREP_DATA: data }, stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.on('error', () => { /* it is gone */ })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => { output += text })
    const replies = Array.from({ length: 20 }, (_, i) => `Flask is a small framework, script ${kill}, reply ${i + 1}.`)
    replies.forEach((reply, i) => history.typed('*', i + 1, reply))
    child.stdin.write(replies.map(reply => `${reply}\n---\n`).join(''))
    const closed = once(child, 'close')
    // From the first question on: before it there is nothing to lose.
    while (!output.includes('1 of 20. ')) await delay(1)
    await delay(random.next() * 120)
    child.kill('SIGKILL')
    await closed
    const count = output.match(graded)?.length ?? 0
    for (let i = 0; i < count; i++) history.acknowledged('*', i + 1, replies[i])
    const stateOf = history.check()
    // The reply it was at. Of the ones behind it nothing was begun.
    if (count < replies.length) moments.add({ ...stateOf('*', count + 1, replies[count]), isShown: false })
    for (const [i, reply] of replies.entries()) assert.ok(i <= count || !stateOf('*', i + 1, reply).isKept, `reply ${i + 1} is kept and ${count} were graded`)
  }
  assert.ok(history.size > 0)
}
