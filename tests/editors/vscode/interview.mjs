import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { examples } from '../notes/notes.mjs'

/** The mock interview in VS Code, as one suite with the other tests: a second workbench would cost more than all of them. */
export function interviewTests(test, openFolder, openEmpty) {
  const inInterview = editor => editor.until(async () => (await editor.activeTab())?.endsWith('.interview.md'), 'interview in front')
  const waitForText = (editor, pattern) => editor.until(async () => pattern.exec(await editor.text()), `text ${pattern}`)

  test('holds an interview, from its options to its report', async () => {
    const editor = await openFolder('interview-notes', { ...examples(), 'flaskprep.json': '{ "followUps": false }' })
    await editor.command('Flask Prep: Start Mock Interview with Options…')
    const order = await editor.step('Mock Interview (1/8)')
    assert.deepEqual(order.choices, ['Mixed', 'Weakest first', 'Due', 'What my notes lack', 'Like the real thing'])
    await editor.press('Enter')
    assert.deepEqual((await editor.step('Mock Interview (2/8)')).choices, ['flask-interview', 'flask-modern'])
    await editor.press('Enter')
    const level = await editor.step('Mock Interview (3/8)')
    assert.deepEqual(level.choices, ['Mixed', 'Basic', 'Intermediate', 'Advanced'])
    await editor.press('ArrowDown', 'Enter')
    await editor.step('Mock Interview (4/8)')
    await editor.type('template')
    await editor.press('Enter')
    await editor.step('Mock Interview (5/8)')
    // Back, twice, and what was chosen is still chosen.
    await editor.stepBack()
    assert.equal((await editor.step('Mock Interview (4/8)')).value, 'template')
    await editor.stepBack()
    await editor.step('Mock Interview (3/8)')
    await editor.press('Enter')
    await editor.step('Mock Interview (4/8)')
    await editor.press('Enter')
    assert.equal((await editor.step('Mock Interview (5/8)')).value, '5')
    await editor.press('Control+a')
    await editor.type('99')
    await editor.press('Enter')
    assert.match((await editor.step('Mock Interview (5/8)')).message, /Write a number from 1 to 20\./)
    await editor.press('Control+a')
    await editor.type('2')
    await editor.press('Enter')
    await editor.step('Mock Interview (6/8)')
    await editor.press('ArrowDown', 'ArrowDown', 'Enter')
    await editor.step('Mock Interview (7/8)')
    await editor.press('Enter')
    await editor.step('Mock Interview (8/8)')
    await editor.press('Enter')

    await inInterview(editor)
    await waitForText(editor, /## 1\. What are the key features of Flask\?/)
    const status = await editor.until(() => editor.interviewStatus(), 'item in the status bar')
    assert.match(status.text, /^Question 1 of 2 · (20|19) min$/)
    assert.match(status.label, /^Mock interview: Question 1 of 2, (20|19) minutes left/)

    const reply = 'Flask is lightweight, has routing, Jinja2 templates, a development server with a debugger, and support for unit tests.'
    await editor.type(reply)
    await pause(500)
    assert.equal(await editor.page.locator('.suggest-widget.visible').count(), 0, 'nothing is suggested')
    // In a note these words have a hover.
    for (const word of ['key features of Flask', 'Jinja2', 'routing']) assert.equal(await editor.hoverNow(word), '', `over ${word}`)

    await editor.press('Control+Enter')
    await waitForText(editor, /> \*\*\S+ of 5\*\*/)
    await editor.waitForNotification('of 5 for question 1.')
    await editor.until(async () => /^Question 2 of 2/.test((await editor.interviewStatus())?.text ?? ''), 'next question in the status bar')
    await editor.clearNotifications()
    // The cursor stands below, and the reply may be above what is seen. A long line is shown as several.
    await editor.press(...Array(6).fill('Control+ArrowUp'))
    await editor.until(async () => (await editor.text()).replaceAll('\n', '').includes(reply), 'reply as it was typed')
    await editor.page.mouse.move(5, 400)
    await editor.picture('interview', { height: 560 })

    // Typed where the cursor stands.
    await editor.type('It is a loop.')
    await waitForText(editor, /## 2\. [^\n]*\n+It is a loop\./)

    await editor.lens('Hint (−½)')
    await editor.waitForNotification('Hint 1 of 3.')
    // Which questions are drawn, and so how long the document is, differs: the hint may be below what is seen.
    await editor.press('Control+End')
    await waitForText(editor, /<!-- hint: 2\s+1\s+-->/)

    await editor.command('Flask Prep: Open Interview Preview to the Side')
    const preview = await editor.until(async () => (await editor.preview())?.includes('of 5') && editor.preview(), 'preview of the interview')
    assert.match(preview, /Mock interview/)
    assert.doesNotMatch(preview, /<!--|ask: 1/)
    await editor.command('View: Close Editor')
    await editor.click('It is a loop.')

    await editor.command('Flask Prep: Show Answer')
    await editor.waitForNotification('the report is at the end')
    await editor.press('Control+End')
    await waitForText(editor, /Solid \d+, shaky \d+, gaps \d+/)
    await editor.until(async () => await editor.interviewStatus() === undefined, 'end of the item in the status bar')
  })

  test('starts an interview without a folder, finds it again, and deletes the history', async () => {
    const editor = await openEmpty()
    const own = join(editor.workbench.home, 'own', 'interviews')
    await editor.command('Flask Prep: Start Mock Interview with Options…')
    await editor.step('Mock Interview (1/8)')
    await editor.press('Escape')
    await editor.command('Flask Prep: Continue Interview')
    const { text } = await editor.waitForNotification('No interview waits')
    assert.equal(text, 'No interview waits for a reply: start a new one.')
    assert.ok(!existsSync(own), 'who went out of the options has started nothing')
    assert.ok(!(await editor.palette('Flask Prep: Submit')).some(title => title.includes('Submit')), 'Submit is offered in interviews only')
    await editor.clearNotifications()

    await editor.command('Flask Prep: Start Mock Interview')
    await inInterview(editor)
    await waitForText(editor, /## 1\. /)
    assert.equal(readdirSync(own).filter(name => name.endsWith('.interview.md')).length, 1)
    await editor.press('Control+Enter')
    await editor.waitForNotification('type your reply')
    await editor.command('Flask Prep: Skip')
    await waitForText(editor, /## 2\. /)
    await editor.until(async () => (await editor.interviewStatus())?.text === 'Question 2 of 5', 'question in the status bar')
    await editor.command('File: Save')
    await editor.command('View: Close Editor')
    await editor.until(async () => await editor.interviewStatus() === undefined, 'end of the item in the status bar')
    await editor.command('Flask Prep: Continue Interview')
    await inInterview(editor)
    await editor.type('Here.')
    await waitForText(editor, /## 2\. [^\n]*\n+Here\./)

    await editor.command('Flask Prep: Delete My History')
    assert.match(await editor.dialog(), /Delete your history of interviews\?/)
    await editor.answerDialog('Cancel')
    await editor.clearNotifications()
    await editor.command('Flask Prep: Delete My History')
    await editor.dialog()
    await editor.answerDialog('Delete')
    assert.match((await editor.waitForNotification('Deleted')).text, /^Deleted/)
  })
}
