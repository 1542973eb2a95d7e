// npm start: builds, and shows the example notes in VS Code.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { addressOf, codeServerRunsHere, installCodeServer, startCodeServer } from './lib/codeServer.mjs'
import { vsix } from './lib/extension.mjs'
import { at } from './lib/paths.mjs'
import { Failed, main, run, which } from './lib/run.mjs'
import { server } from './lib/server.mjs'

const notes = at('.cache', 'tour', 'notes')
const first = join(notes, 'README.md')

await main(async () => {
  await build()
  // A copy to play with; what was written into it the last time stays.
  cpSync(at('docs', 'example-notes'), notes, { recursive: true, force: false })
  try {
    await (which('code') ? inVsCode() : inBrowser())
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    console.log(`\nVS Code cannot be shown here: ${error.message.split('\n')[0]}\nHere is the tour in the terminal.`)
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
  const { url, stop, ended } = await startCodeServer({ data, vsix, settings: { 'workbench.colorTheme': 'Default Light Modern' } })
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
  for (const args of [['bank', '--help'], ['ask', 'blueprint'], ['check', notes]]) {
    console.log(`\n$ flaskprep ${args.join(' ')}`)
    // `check` ends with 1 where it has findings; the notes have some.
    await run(server, args).catch(() => undefined)
  }
}
