import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import { Editor } from './editor.mjs'

/** Kills the language server while a reply is submitted, opens another one, submits again, and looks whether all is there once. */
export async function killServers({ kills, random, data, notes, history }) {
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
    const isGraded = await submitAndKill(editor, line, usual, random)
    if (isGraded) history.acknowledged(editor.interview, number, reply)
    history.check()

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
async function submitAndKill(editor, line, usual, random) {
  const moment = random.pick(['clock', 'clock', 'before', 'after'])
  let told = false
  const killed = new Promise(resolve => {
    if (moment === 'clock') void delay(random.next() * 1.5 * usual).then(resolve)
    else editor.onEdit = now => { if (now === moment) setTimeout(resolve, random.next() * 3) }
  })
  const submitted = editor.submit(line).then(message => { told = /of 5/.test(message) }, () => { /* it was killed */ })
  await Promise.race([killed, submitted])
  await editor.kill()
  await submitted
  editor.onEdit = () => {}
  return told || editor.text.split('\n').slice(line).some(text => text.includes('<!-- grade: '))
}
