import { spawnSync } from 'node:child_process'
import { at } from '../../../.tasks/lib/paths.mjs'

const answer = `from flask import Flask

app = Flask(__name__)

@app.route("/")
def hello():
    return "Hello, World!"

if __name__ == "__main__":
    app.run(debug=True)
`

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
