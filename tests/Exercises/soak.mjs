import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at } from '../../.tasks/lib/paths.mjs'
import { server } from '../../.tasks/lib/server.mjs'

/** The submissions of the tests, hostile ones first, each with its verdict. */
function submissions() {
  const folder = at('tests', 'Exercises', 'submissions')
  return readdirSync(folder).sort((a, b) => Number(b === 'hostile.txt') - Number(a === 'hostile.txt')).flatMap(file =>
    readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1).map(part => {
      const [, question, verdict, name] = /^(\w+) (pass|fail): (.*)\n/.exec(part)
      return { question: file === 'modern.txt' ? `flask-modern:${question}` : question, right: verdict === 'pass', name, code: part.slice(part.indexOf('\n') + 1) }
    }))
}

/** Runs so many checks, two at once, beginning with the submission of that number, and returns what was judged wrong, and what is left of processes and files. */
export async function soak(count, from = 0) {
  const all = submissions()
  const temporary = mkdtempSync(join(tmpdir(), 'flaskprep-soak-'))
  const before = processes()
  const wrong = []
  let next = from
  const worker = async () => {
    while (next < from + count) {
      const one = all[next++ % all.length]
      const code = await run(one, temporary)
      if (code !== (one.right ? 0 : 1)) wrong.push(`${one.question} ${one.name}: exit code ${code}`)
    }
  }
  await Promise.all([worker(), worker()])
  // The kernel takes a moment to bury what a sandbox held; and somebody else on this machine may just run code.
  const left = () => processes().filter(process => !before.includes(process))
  for (let second = 0; second < 30 && (second < 3 || left().length > 0); second++) await new Promise(resolve => setTimeout(resolve, 1000))
  const files = readdirSync(temporary, { recursive: true }).filter(name => name !== 'data')
  rmSync(temporary, { recursive: true, force: true })
  return { submissions: all.length, wrong, left: left(), files }
}

function run({ question, code }, temporary) {
  const env = { ...process.env, TMPDIR: temporary, FLASKPREP_DATA: join(temporary, 'data'), DOTNET_EnableDiagnostics: '0' }
  return new Promise((resolve, reject) => {
    const child = spawn(server, ['exercise', question, '--file', '-'], { env, cwd: at('docs'), stdio: ['pipe', 'ignore', 'ignore'] })
    child.on('error', reject)
    child.on('exit', resolve)
    child.stdin.on('error', () => {})
    child.stdin.end(code)
  })
}

/** Every process that a sandbox of ours is, or that runs in one: `pid command`. */
function processes() {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(pid => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return /bwrap|# The stage: /.test(command) ? [`${pid} ${command.slice(0, 80)}`] : []
    } catch {
      return []
    }
  })
}
