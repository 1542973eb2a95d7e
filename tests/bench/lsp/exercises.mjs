import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { at } from '../../../.tasks/lib/paths.mjs'
import { Editor } from '../../kill/editor.mjs'

const answer = `from flask import Flask

app = Flask(__name__)

@app.route("/")
def hello():
    return "Hello, World!"

if __name__ == "__main__":
    app.run(debug=True)
`

// Nobody types a view in less.
const thinking = 3000

/** From a reply in code to its verdict, in milliseconds: the whole command, with its start; undefined, with the reason said, where no code can be run. */
export function measureExercises(command, runs) {
  const times = []
  for (let run = -2; run < runs; run++) {
    const begin = performance.now()
    const { status, stderr } = spawnSync(command, ['exercise', 'Q4', '--file', '-'], { input: answer, encoding: 'utf8', cwd: at('docs') })
    if (status !== 0) {
      console.error(`Exercises were not measured: ${stderr.trim().split('\n').at(-1)}`)
      return undefined
    }
    if (run >= 0) times.push(performance.now() - begin)
  }
  return times
}

/**
 * From *Submit* to the verdict in the document, in milliseconds, in an editor that the person types in for a while before: the first interview of a new server each
 * time, so that nothing is ready but what makes itself ready.
 */
export async function measureSubmits(command, runs) {
  const times = []
  for (let run = 0; run < runs; run++) {
    const folder = mkdtempSync(join(tmpdir(), 'flaskprep-submit-'))
    const editor = new Editor(join(folder, 'data'), folder, command)
    try {
      await editor.open()
      await editor.start(1, { question: 'Q4', count: 1 })
      const { line } = editor.asked
      await editor.command('answerInCode', editor.uri, { line, character: 0 })
      editor.typeCode(answer)
      await pause(thinking)
      const seen = new Promise(resolve => { editor.onEdit = moment => { if (moment === 'after') resolve(); return true } })
      const begin = performance.now()
      const submitted = editor.submit(line)
      await seen
      times.push(performance.now() - begin)
      await submitted
      if (!/\*\*5 of 5\*\*/.test(editor.text)) throw new Error(`the reply was not judged right:\n${editor.text}`)
    } finally {
      await editor.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return times
}
