import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { at } from '../../../.tasks/lib/paths.mjs'
import { capture } from '../../../.tasks/lib/run.mjs'
import { server } from '../../../.tasks/lib/server.mjs'
import { examples } from '../notes/notes.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The themes in which the page is looked at. */
const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high-contrast': { colorScheme: 'dark', forcedColors: 'active' },
  'high-contrast-light': { colorScheme: 'light', forcedColors: 'active' },
}

/** The page *Show My Progress* and the side bar, over a history that is made here. */
export function progressTests(test, openFolder) {
  const day = days => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10)
  const notes = () => ({ ...examples(), 'flaskprep.json': JSON.stringify({ interviewDate: day(9), followUps: false }) })

  test('says in the side bar what to do where nothing was asked yet', async () => {
    const editor = await openFolder('side-bar', notes())
    await editor.openFile('blueprints.md')
    await editor.serverReady()
    await editor.sideBar('Flask Prep')
    await editor.until(async () => (await editor.rows('Questions')).includes('flask-interview, 20 questions'), 'bank in the side bar')
    assert.match(await editor.welcome('Due'), /^Nothing is due today\.[^]*Start Mock Interview/)
  })

  test('shows in the side bar banks, levels, questions, what is due, and asks just one', async () => {
    const editor = await openFolder('side-bar-full', notes())
    await makeHistory(editor.workbench.home)
    await editor.openFile('blueprints.md')
    await editor.serverReady()
    await editor.sideBar('Flask Prep')
    const levels = await editor.until(async () => (await editor.rows('Questions')).find(row => /^Basic, \d of 10 solid/.test(row)) && await editor.rows('Questions'), 'levels')
    assert.match(levels[0], /^flask-interview, 20 questions, \d+ due$/)
    await editor.page.locator('.sidebar .monaco-list-row[aria-label^="Basic,"]').first().click()
    const rows = await editor.until(async () => (await editor.rows('Questions')).some(row => row.startsWith('Q1. ')) && await editor.rows('Questions'), 'questions')
    assert.match(rows.find(row => row.startsWith('Q1. ')), /^Q1\. What is Flask\?, [½\d]+ of 5/)
    // What the notes say to a question comes when they are reviewed.
    await editor.until(async () => (await editor.rows('Questions')).some(row => /^Q6\..*, in my notes$/.test(row)), 'what the notes cover')
    const noted = editor.page.locator('.sidebar .monaco-list-row[aria-label^="Q6. "]').first()
    await noted.hover()
    await noted.locator('a[aria-label="Open My Notes"]').click()
    await editor.until(async () => await editor.activeTab() === 'routing.md', 'section in front')
    const due = await editor.rows('Due')
    assert.ok(due.length > 0 && due.every(row => /, due\b/.test(row)), due.join(' | '))
    await editor.keepPicture('side-bar')
    const row = editor.page.locator('.sidebar .monaco-list-row[aria-label^="Q1. "]').first()
    await row.hover()
    await row.locator('a[aria-label="Ask Me This"]').click()
    await editor.until(async () => (await editor.activeTab())?.endsWith('.interview.md'), 'interview in front')
    await editor.until(async () => /## 1\. What is Flask\?/.test(await editor.text()), 'question')
    await editor.until(async () => (await editor.interviewStatus())?.text === 'Question 1 of 1', 'one question')
    await editor.until(async () => (await editor.rows('Past Interviews')).some(row => /0 of 1 done/.test(row)), 'interview in the side bar')
  })

  test('shows progress in every theme, and axe finds nothing to complain of', async () => {
    const editor = await openFolder('progress', notes())
    await editor.openFile('blueprints.md')
    await editor.serverReady()
    await editor.command('View: Close All Editors')
    await editor.command('Flask Prep: Show My Progress')
    const frame = await editor.pageFrame('dl.tiles')
    assert.match(await frame.locator('p[role=status]').innerText(), /^The interview is in 9 days, on \d{4}-\d\d-\d\d\./)
    assert.deepEqual(await frame.locator('h2').allInnerTexts(), ['Weakest', 'By level', 'By topic, the weakest first', 'Score by day', 'Due until the interview'])
    assert.equal(await frame.locator('table.words').count(), 2, 'each picture is there in words')
    assert.equal(await frame.evaluate(() => document.querySelectorAll('#page [style], #page [onclick]').length), 0)
    await editor.command('View: Toggle Primary Side Bar Visibility')
    const violations = []
    for (const [name, theme] of Object.entries(themes)) {
      await editor.page.emulateMedia(theme)
      const kind = `vscode-${name}`
      await editor.until(() => frame.evaluate(kind => document.body.classList.contains(kind), kind), `page in ${name}`)
      await pause(500)
      mkdirSync(at('.cache', 'editor-tests'), { recursive: true })
      await editor.screenshot(at('.cache', 'editor-tests', `progress-${name}.png`))
      await frame.evaluate(axe)
      const found = await frame.evaluate(() => window.axe.run(document, { resultTypes: ['violations', 'incomplete'] }))
      assert.ok(found.passes.length > 10, 'it was looked at')
      violations.push(...found.violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(node => `${node.target} ${node.failureSummary}`).join(' | ')}`))
    }
    await editor.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    assert.deepEqual(violations, [])
    // From the heading to the first bars.
    await editor.picture('progress', { x: 264, y: 76, width: 800, height: 648 })
    // By keyboard alone.
    await frame.locator('button.primary').focus()
    await editor.press('Enter')
    await editor.until(async () => (await editor.activeTab())?.endsWith('.interview.md'), 'interview about what is due')
  })
}

/** Some weeks of practice, through the product's own import. */
async function makeHistory(home) {
  const bank = JSON.parse((await capture(server, ['bank', '--format', 'json'])).stdout)[0].questions
  const hash = text => createHash('sha256').update(text).digest('hex').slice(0, 16)
  const lines = []
  for (let session = 0; session < 8; session++) {
    const interview = `01JD${String(session).padStart(22, '0')}`
    const time = ask => new Date(Date.now() - (24 - session * 3) * 864e5 + ask * 6e4).toISOString()
    lines.push({ kind: 'interview', interview, bank: 'flask-interview', bankHash: '0123456789abcdef', level: 'mixed', seed: session, started: time(0) })
    for (let ask = 1; ask <= 5; ask++) {
      const question = bank[(session * 7 + ask * 3) % 16]
      const id = { interview, ask, as: 'answered', replyHash: hash(`${session} ${ask}`) }
      lines.push({ kind: 'reply', ...id, bank: 'flask-interview', question: question.id, titleHash: hash(question.title), reply: 'A reply.', at: time(ask), seconds: 50, hints: 0 })
      lines.push({ kind: 'grade', ...id, grader: 'simple-1', score: Math.min(5, ((session + ask * 2) % 6) * 0.7 + session * 0.3), points: [], flags: [], at: time(ask) })
    }
    lines.push({ kind: 'finish', interview, at: time(9) })
  }
  const file = join(home, 'history.jsonl')
  writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  const own = join(home, 'own')
  mkdirSync(own, { recursive: true })
  const { code, stderr } = await capture(server, ['history', 'import', file, '--history', join(own, 'history.db')])
  assert.equal(code, 0, stderr)
}
