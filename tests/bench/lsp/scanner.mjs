import { existsSync } from 'node:fs'
import { at } from '../../../.tasks/lib/paths.mjs'
import { capture } from '../../../.tasks/lib/run.mjs'

/** The scanner's speed in MB/s, measured in its own process; undefined, with the reason said, where it could not be. */
export async function measureScanner() {
  if (!existsSync(at('tests', 'bench', 'FlaskPrep.Bench.csproj'))) return undefined
  const { code, stdout, stderr } = await capture('dotnet', ['run', '-c', 'Release', '--project', at('tests', 'bench'), '--', 'scanner'])
  const speed = /^scan 1,000 notes .* (\d+) MB\/s$/m.exec(stdout)?.[1]
  if (code === 0 && speed !== undefined) return Number(speed)
  console.error(`The scanner was not measured: ${(stderr || stdout).trim().split('\n').at(-1)}`)
  return undefined
}
