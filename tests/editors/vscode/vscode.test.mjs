import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { bank, examples, note, project, tomatoes } from '../notes/notes.mjs'
import { interviewTests } from './interview.mjs'
import { progressTests } from './progress.mjs'
import { Workbench } from './workbench.mjs'

describe('VS Code', { timeout: 1_200_000 }, () => {
  /** @type {Workbench} */
  let workbench
  /** @type {import('./editor.mjs').Editor} */
  let editor

  before(async () => { workbench = await Workbench.start() }, { timeout: 300_000 })
  after(async () => { await workbench?.stop() })

  /** A test; what was on the screen when it failed is kept as a picture. */
  const test = (name, body) => it(name, async () => {
    try {
      await body()
    } catch (error) {
      await editor?.keepPicture(name)
      throw error
    } finally {
      await editor?.close()
      editor = undefined
    }
  })

  const openFolder = async (name, files) => editor = await workbench.open(workbench.folder(name, files))
  const open = async (name, files, file) => {
    await openFolder(name, files)
    await editor.openFile(file)
  }

  test('shows the definition and the answer over a term', async () => {
    await open('flask-notes', examples(), 'blueprints.md')
    const text = await editor.hover('Blueprint groups')
    assert.match(text, /Blueprint/)
    assert.match(text, /Asked as Q13/)
    assert.match(text, /modul|organi[sz]e/i, 'the answer')
    await editor.picture('hover', { height: 470 })
  })

  test('offers the 60 questions after [[ and closes the brackets once', async () => {
    await open('flask-notes', examples(), 'README.md')
    await editor.serverReady()
    await editor.click('My weakest question is:')
    await editor.press('End')
    await editor.type(' [[')
    assert.equal(await editor.countSuggestions(), 60)
    await editor.picture('completion', { y: 405, height: 300 })
    await editor.type('Bluepr')
    await editor.until(async () => /Q13/.test((await editor.suggestions())[0]), 'list that begins with Q13')
    await editor.press('Enter')
    const line = await editor.until(async () => (await editor.text()).split('\n').find(line => line.includes('is: [[Q13')), 'completed reference')
    assert.match(line, /is: \[\[Q13\|What are Flask Blueprints\?[^[\]]*\]\]$/)
  })

  test('underlines a question that no bank has, and the quick fix mends it', async () => {
    await open('flask-notes', examples(), 'routing.md')
    await editor.click('To remember')
    await editor.press('Control+End', ...Array(14).fill('Control+ArrowDown'))
    await editor.waitForUnderline()
    await editor.click('Q99')
    const fixes = await editor.quickFixes()
    await editor.picture('quick-fix', { y: 330, height: 310 })
    const fix = fixes.find(title => /Q(1?\d|20)\b/.test(title))
    assert.ok(fix, `a fix that names a question, among: ${fixes.join(' | ')}`)
    await editor.applyQuickFix(fix)
    await editor.until(async () => !(await editor.text()).includes('Q99'), 'text without Q99')
    await editor.until(async () => (await editor.findings()).underlined === 0, 'text without an underline')
  })

  test('says what is wrong in a note, and where what is right is written', async () => {
    await open('flask-notes', examples(), 'sessions.md')
    await editor.waitForUnderline()
    const text = await editor.hover('stored on the server')
    assert.match(text, /keeps the session on the client/)
    assert.match(text, /Flask documentation, Quickstart › Sessions/)
    assert.match(text, /wrong-fact/)
    const page = await editor.addressInHover('wrong-fact')
    assert.ok(existsSync(new URL(page).pathname), `${page} is there to be read`)
    await editor.picture('finding', { y: 500, height: 150 })
  })

  test('shows the title behind a bare reference, and renames the question in its bank and in the note', async () => {
    await open('rename', { 'notes.md': '# React\n\nSee [[react:Q2]] for more.\n', 'react.bank.md': bank }, 'notes.md')
    await editor.serverReady()
    await editor.until(async () => (await editor.text()).includes('[[react:Q2]]What is a hook?'), 'title behind the reference')
    await editor.click('See')
    await editor.press('Home', ...Array(13).fill('ArrowRight'), 'F2')
    const input = editor.page.locator('.rename-box input')
    await input.waitFor()
    assert.equal(await input.inputValue(), 'Q2')
    await input.fill('hooks')
    await editor.press('Enter')
    await editor.until(async () => (await editor.text()).includes('[[react:hooks]]'), 'reference that follows')
    await editor.openFile('react.bank.md')
    await editor.until(async () => (await editor.text()).includes('What is a hook? <!-- id: hooks -->'), 'id in the bank')
  })

  test('reviews the notes on a page whose links lead into them', async () => {
    await open('flask-notes', examples(), 'README.md')
    await editor.serverReady()
    await editor.command('Flask Prep: Review My Notes')
    const page = await editor.until(async () => (await editor.preview())?.includes('of 20 covered') && editor.preview(), 'page of the review')
    assert.match(page, /An interviewer would challenge/)
    assert.match(page, /The session is stored on the server\./)
    await editor.picture('review', { x: 0, width: 1275, height: 600 })
    await editor.clickInPreview('sessions.md:27')
    // As VS Code does with links between notes: it shows the preview of the other.
    await editor.until(async () => (await editor.preview())?.includes('They always ask this one'), 'note that the link leads to')
  })

  test('makes references links and embeds answers in the Markdown preview', async () => {
    await open('preview', { 'notes.md': '# Flask\n\nSee [[Q13|Blueprints]], and [[Some note]].\n\n![[Q10]]\n' }, 'notes.md')
    await editor.serverReady()
    await editor.command('Markdown: Open Preview')
    const text = await editor.until(async () => (await editor.preview())?.includes('Q10. How do you manage sessions') && editor.preview(), 'embedded question')
    assert.match(text, /See Blueprints, and \[\[Some note\]\]\./)
    assert.doesNotMatch(text, /session object/, 'folded at first')
    await editor.clickInPreview('Q10. How do you manage sessions')
    await editor.until(async () => /session object/.test(await editor.preview()), 'answer that unfolds')
    await editor.clickInPreview('Blueprints')
    await editor.until(async () => await editor.activeTab() === 'flask-interview.txt', 'bank that the link leads to')
  })

  test('shows nothing at all in a folder about tomatoes', async () => {
    await open('tomatoes', tomatoes, 'tomatoes.md')
    await editor.serverReady()
    for (const word of ['session', 'template', 'route', 'request', 'context', 'Peppers']) {
      assert.equal(await editor.hoverNow(word), '', `over ${word}`)
    }
    const { label, underlined } = await editor.findings()
    assert.equal(underlined, 0)
    assert.match(label, /No Problems/)
    assert.deepEqual(await editor.notifications(), [])
    assert.doesNotMatch(await editor.statusBar(), /Flask Prep/i)
  })

  test('starts no server where there is no Markdown', async () => {
    await open('plain', { 'flask.txt': 'A Blueprint, [[Q99]].', 'node_modules/some/README.md': '# some' }, 'flask.txt')
    await pause(3_000)
    assert.deepEqual(await workbench.languageServers(), [])
  })

  test('says in words that a server path leads nowhere', async () => {
    const settings = JSON.stringify({ 'flaskPrep.server.path': '/nowhere/flaskprep' })
    await open('badpath', { 'blueprints.md': note, '.vscode/settings.json': settings }, 'blueprints.md')
    const { text, buttons } = await editor.waitForNotification('Flask Prep')
    assert.equal(text, 'Flask Prep cannot start. The setting flaskPrep.server.path names /nowhere/flaskprep, which does not exist.')
    assert.deepEqual(buttons, ['Open Settings', 'Show Log'])
    assert.ok((await editor.languageStatus()).some(line => line.includes('not running')))
  })

  test('starts a server again that has died', async () => {
    await open('crash', { 'blueprints.md': note }, 'blueprints.md')
    await editor.serverReady()
    const [first] = await workbench.languageServers()
    process.kill(first, 'SIGKILL')
    const [second] = await editor.until(async () => {
      const running = await workbench.languageServers()
      return running.length === 1 && running[0] !== first ? running : undefined
    }, 'new server')
    assert.notEqual(second, first)
    assert.match(await editor.hover('Blueprint'), /Asked as Q13/)
    assert.deepEqual(await editor.notifications(), [])
  })

  test('waits in a code repository until it is turned on', async () => {
    await open('project', project, 'README.md')
    await editor.until(async () => (await editor.languageStatus()).some(line => line.includes('Off: code repository')), 'status that says so')
    assert.equal((await editor.findings()).underlined, 0)
    await editor.command('Flask Prep: Turn On in This Folder')
    const { text } = await editor.waitForNotification('Flask Prep')
    assert.equal(text, 'Flask Prep is on in project.')
    await editor.waitForUnderline()
  })

  test('writes down how it is set up', async () => {
    await open('setup', { 'blueprints.md': note }, 'blueprints.md')
    await editor.serverReady()
    await editor.command('Flask Prep: Check Setup')
    const text = await editor.until(async () => {
      const seen = await editor.text()
      return seen.startsWith('Extension') ? seen : undefined
    }, 'report')
    assert.match(text, /flaskprep \(bundled\)/)
    assert.match(text, /flask-interview/)
  })

  interviewTests(test, openFolder, async () => editor = await workbench.openEmpty())
  progressTests(test, openFolder)
})
