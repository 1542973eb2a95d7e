import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { Editor } from './editor.mjs'

/** Kills the language server while a reply is submitted, opens another one, submits again, and looks whether all is there once. */
export async function killServers({ kills, random, data, notes, history, moments }) {
  let seed = 1
  let editor
  // How long a submit takes; moments are drawn from the time before, in and after it.
  let usual = 60
  for (let kill = 1; kill <= kills; kill++) {
    if (editor === undefined || editor.isOver) {
      editor = new Editor(data, notes)
      await editor.open()
      await editor.start(seed++)
    } else {
      await editor.open()
    }
    const { number, line } = editor.asked
    const reply = `Flask is a lightweight Python web framework, reply ${kill}.`
    history.typed(editor.interview, number, reply)
    editor.type(reply)
    const isShown = await submitAndKill(editor, { line, usual, random, log: history.log })
    if (isShown) history.acknowledged(editor.interview, number, reply)
    moments.add({ ...history.check()(editor.interview, number, reply), isShown })

    // Another server, the same document: the reply is graded, and once.
    await editor.open()
    const begun = performance.now()
    const message = await editor.submit(line)
    usual = (usual * 3 + (performance.now() - begun)) / 4
    assert.match(message, /of 5 for question|graded already/)
    history.acknowledged(editor.interview, number, reply)
    assert.equal(editor.text.split(`<!-- grade: ${number} `).length, 2, `question ${number} is graded once`)
    assert.ok(editor.text.includes(reply))
    assert.equal(editor.text.split(`<!-- ask: ${number + 1} `).length + editor.text.split('<!-- report: ').length, 3, 'it goes on once')
    history.check()
    await editor.kill()
  }
}

/** True if the grade came into the document, or the answer to the person, before the end. */
async function submitAndKill(editor, { line, usual, random, log }) {
  let told = false
  const isKilled = prepare(random.pick(['clock', 'log', 'edit', 'edit lost', 'change', 'answer']))
  const submitted = editor.submit(line).then(message => { told = /of 5/.test(message) }, () => { /* it was killed */ })
  await Promise.race([isKilled, submitted])
  await editor.kill()
  await submitted
  editor.onEdit = () => {}
  return told || editor.text.split('\n').slice(line).some(text => text.includes('<!-- grade: '))

  /** Resolves when the server was killed; a submit that ends before ends the wait. */
  function prepare(moment) {
    if (moment === 'clock') return delay(random.next() * 1.5 * usual)
    // What is written of the reply, and what is written of its grade, are two commits and a few milliseconds apart.
    if (moment === 'log') return changeOf(log, () => told).then(() => delay(random.next() * 6))
    return new Promise(resolve => {
      editor.onEdit = now => {
        // Killed here the server has sent its edit and never sees the change by which the editor would tell of it.
        if (now === (moment === 'change' ? 'after' : 'before') && moment !== 'answer') {
          void editor.kill()
          resolve()
        } else if (moment === 'answer' && now === 'after') {
          setTimeout(resolve, random.next() * 3)
        }
        return moment !== 'edit lost'
      }
    })
  }
}

/** Waits for a change of a file as closely as can be. */
async function changeOf(file, isEnough) {
  const stamp = () => {
    const { size = 0n, mtimeNs } = statSync(file, { bigint: true, throwIfNoEntry: false }) ?? {}
    return size === 0n ? '' : `${size} ${mtimeNs}`
  }
  const before = stamp()
  while (stamp() === before && !isEnough()) await new Promise(setImmediate)
}
