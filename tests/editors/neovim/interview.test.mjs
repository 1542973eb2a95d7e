import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { capture } from '../../../.tasks/lib/run.mjs'
import { server } from '../../../.tasks/lib/server.mjs'
import { documented } from '../notes/documented.mjs'
import { note } from '../notes/notes.mjs'

const session = fileURLToPath(new URL('interview.lua', import.meta.url))

describe('an interview in Neovim, with the lines of docs/editors.md', () => {
  let seen, files, history

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flask-prep-neovim-'))
    const data = mkdtempSync(join(tmpdir(), 'flask-prep-data-'))
    try {
      const [file, init, result] = ['structure.md', 'init.lua', 'seen.json'].map(name => join(folder, name))
      writeFileSync(file, note)
      writeFileSync(join(folder, 'flaskprep.json'), '{ "followUps": false }')
      writeFileSync(init, await client() + documented('The interview in Neovim', 'lua'))
      const path = `${dirname(process.env.FLASKPREP_SERVER ?? server)}${delimiter}${process.env.PATH}`
      const run = await capture('nvim', ['--headless', '--clean', '-c', `luafile ${session}`], {
        cwd: folder,
        timeout: 120_000,
        env: { ...process.env, HOME: folder, PATH: path, FLASKPREP_DATA: data, FLASKPREP_INIT: init, FLASKPREP_NOTE: file, FLASKPREP_SEEN: result },
      })
      assert.equal(run.code, 0, run.stderr)
      seen = JSON.parse(readFileSync(result, 'utf8'))
      files = readdirSync(join(folder, 'interviews')).sort()
      history = existsSync(join(data, 'history.db'))
    } finally {
      for (const place of [folder, data]) rmSync(place, { recursive: true, force: true })
    }
  })

  it('goes from the start to the report', () => {
    assert.equal(seen.failure, undefined, JSON.stringify(seen.messages))
    assert.match(seen.texts.over, /^- \*\*Q\d+\. .+\*\* To say: /m)
    assert.match(seen.texts.over, /Solid \d+, shaky \d+, gaps \d+\. Score \S+ of 5/)
  })

  it('lies in interviews/ beside the note, and its replies in the history', () => {
    assert.deepEqual(files, ['.gitignore', basename(seen.file)])
    assert.ok(history)
  })

  it('completes the acts', () => assert.deepEqual(seen.completed, ['skip', 'start', 'submit']))

  it('tells nothing of an open question', () => assert.equal(seen.hover, null))

  it('says in words why there is nothing to grade, and leaves the text alone', () => {
    assert.equal(seen.texts.refused, seen.texts.started)
    assert.ok(seen.messages.some(message => /type your reply/.test(message)), seen.messages.join('\n'))
  })

  it('leaves the reply as it was typed, the grade below it', () => {
    assert.match(seen.texts.graded, /^A small and lightweight framework for Python 🙂, extended with plugins\.$/m)
    assert.match(seen.texts.graded, /^> - \[[ x]\] /m)
    assert.match(seen.texts.graded, /^> \*\*\S+ of 5\*\*/m)
    assert.ok(seen.messages.some(message => /of 5 for question 1\./.test(message)), seen.messages.join('\n'))
  })

  it('offers the acts as code actions', () => {
    // Which question is asked is drawn, and not every one has an exercise.
    const acts = seen.actions.filter(act => act !== 'Answer in Code')
    assert.deepEqual(acts, ['Submit', 'Hint (−½)', 'Show Answer', 'Skip', 'Pause or Resume', 'Finish Interview'])
  })

  it('knows no other act', () => assert.ok(seen.messages.includes('There is no :FlaskPrep dance')))
})

/** The documented lines that start the client, for the version that is here. */
async function client() {
  const { stdout } = await capture('nvim', ['--headless', '--clean', '-c', 'lua io.stdout:write(tostring(vim.fn.has("nvim-0.11")))', '-c', 'qall!'])
  return documented(stdout.includes('1') ? 'Neovim 0.11 and later' : 'Neovim 0.7 to 0.10', 'lua')
}
