// npm start: builds, and shows the example notes in VS Code: in `code`, else in the browser, else the tour is in the terminal.
// npm start -- terminal: takes that way; so do `code` and `browser`.
import { cpSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from './build.mjs'
import { addressOf, codeServerRunsHere, installCodeServer, startCodeServer } from './lib/codeServer.mjs'
import { vsix } from './lib/extension.mjs'
import { at, root } from './lib/paths.mjs'
import { Failed, main, run, which } from './lib/run.mjs'
import { server } from './lib/server.mjs'

const notes = at('.cache', 'tour', 'notes')
const first = join(notes, 'README.md')
const ways = { code: inVsCode, browser: inBrowser, terminal: inTerminal }

await main(async () => {
  const [way = which('code') ? 'code' : 'browser'] = process.argv.slice(2)
  if (!Object.hasOwn(ways, way)) throw new Failed(`npm start does not know "${way}"; it knows ${Object.keys(ways).join(', ')}.`)
  await build()
  // A copy to play with; what was written into it the last time stays.
  cpSync(at('docs', 'example-notes'), notes, { recursive: true, force: false })
  try {
    await ways[way]()
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    console.log(`\nVS Code cannot be shown here: ${error.message.split('\n')[0]}`)
    await inTerminal()
  }
})

async function inVsCode() {
  await run('code', ['--install-extension', vsix, '--force'])
  await run('code', [notes, first])
  console.log(`Flask Prep is ready: VS Code shows ${notes}`)
}

async function inBrowser() {
  if (!codeServerRunsHere) throw new Failed('there is no "code" on the PATH.')
  await installCodeServer()
  const data = at('.cache', 'tour', 'vscode')
  const { url, stop, ended } = await startCodeServer({ data, vsix, settings: { 'workbench.colorTheme': 'Light Modern' } })
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked = true
      void stop()
    })
  }
  console.log(`\nFlask Prep is ready: ${addressOf(url, notes, first)}\nOpen this address in a browser on this machine. Ctrl+C ends it.`)
  await ended
  if (!asked) throw new Failed('it ended by itself.')
}

async function inTerminal() {
  const program = relative(root, server)
  console.log(`\nHere is the tour in the terminal. The notes are in ${relative(root, notes)}.`)
  await show('What would an interviewer challenge in them?', 'check', relative(root, notes))
  await show('What is a Blueprint, and what is asked about it?', 'ask', 'blueprint')
  await show('Which questions are there?', 'bank')
  console.log(`\nEverything else: ${program} --help. In your own editor: docs/editors.md.`)

  async function show(question, ...args) {
    console.log(`\n${question}\n$ ${program} ${args.join(' ')}`)
    // `check` ends with 1 where it has findings; the notes have some.
    await run(server, args).catch(() => undefined)
  }
}
