import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { note, tomatoes } from '../notes/notes.mjs'
import { Workbench } from './workbench.mjs'

describe('VS Code', { timeout: 300_000 }, () => {
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

  const open = async (name, files, file) => {
    editor = await workbench.open(workbench.folder(name, files))
    await editor.openFile(file)
  }

  test('shows the definition and the answer over a term', async () => {
    await open('hover', { 'blueprints.md': note }, 'blueprints.md')
    const text = await editor.hover('Blueprint')
    assert.match(text, /Blueprint/)
    assert.match(text, /Asked as Q13/)
    assert.match(text, /modules|organi[sz]e/i, 'the answer')
    assert.ok(text.split('\n').filter(line => line.trim() !== '').length <= 14, `short enough to read:\n${text}`)
  })

  test('offers the 20 questions after [[ and closes the brackets once', async () => {
    await open('completion', { 'blueprints.md': note }, 'blueprints.md')
    await editor.hover('Blueprint')
    await editor.click('Blueprint')
    await editor.press('Control+End', 'Enter')
    await editor.type('See [[')
    assert.equal(await editor.countSuggestions(), 20)
    await editor.type('Bluepr')
    const narrowed = await editor.suggestions()
    assert.match(narrowed[0], /Q13/)
    await editor.press('Enter')
    const last = (await editor.text()).split('\n').find(line => line.startsWith('See [['))
    assert.equal(last, 'See [[Q13|What are Blueprints?]]')
  })

  test('underlines a question that no bank has, and the quick fix mends it', async () => {
    await open('finding', { 'blueprints.md': `${note}\nSee [[Q99]].\n` }, 'blueprints.md')
    await editor.waitForUnderline()
    await editor.click('Q99')
    const fixes = await editor.quickFixes()
    const fix = fixes.find(title => /Q\d+/.test(title) && !/Q99/.test(title.replace(/.*(to|with)\b/i, '')))
    assert.ok(fix, `a fix that names a question, among: ${fixes.join(' | ')}`)
    await editor.applyQuickFix(fix)
    await editor.until(async () => !(await editor.text()).includes('Q99'), 'text without Q99')
    await editor.until(async () => (await editor.findings()).underlined === 0, 'text without an underline')
  })

  test('shows nothing at all in a folder about tomatoes', async () => {
    await open('tomatoes', tomatoes, 'tomatoes.md')
    await editor.until(async () => (await editor.languageStatus()).some(text => text.startsWith('Flask Prep')), 'running server')
    for (const word of ['session', 'template', 'route', 'request', 'context']) {
      const text = await editor.hoverNow(word)
      assert.equal(text, '', `over ${word}`)
    }
    const { label, underlined } = await editor.findings()
    assert.equal(underlined, 0)
    assert.match(label, /No Problems/)
    assert.deepEqual(await editor.notifications(), [])
    assert.doesNotMatch(await editor.statusBar(), /Flask Prep/i)
  })

  test('says in words that a server path leads nowhere', async () => {
    const settings = JSON.stringify({ 'flaskPrep.server.path': '/nowhere/flaskprep' })
    await open('badpath', { 'blueprints.md': note, '.vscode/settings.json': settings }, 'blueprints.md')
    const { text, buttons } = await editor.waitForNotification('Flask Prep')
    assert.equal(text, 'Flask Prep cannot start. The setting flaskPrep.server.path names /nowhere/flaskprep, which does not exist.')
    assert.deepEqual(buttons, ['Open Settings', 'Show Log'])
    assert.ok((await editor.languageStatus()).some(line => line.includes('not running')))
  })

  test('writes down how it is set up', async () => {
    await open('setup', { 'blueprints.md': note }, 'blueprints.md')
    await editor.hover('Blueprint')
    await editor.command('Flask Prep: Check Setup')
    const text = await editor.until(async () => {
      const seen = await editor.text()
      return seen.startsWith('Extension') ? seen : undefined
    }, 'report')
    assert.match(text, /flaskprep \(bundled\)/)
    assert.match(text, /20 questions|flask-interview/)
  })
})
