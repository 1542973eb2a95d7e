import { readFileSync } from 'node:fs'
import { at } from '../../../.tasks/lib/paths.mjs'

/** The code of a language that stands under a heading of docs/editors.md: what a reader pastes is what is tested. */
export function documented(heading, language) {
  const page = readFileSync(at('docs', 'editors.md'), 'utf8')
  const section = page.split(/^## /m).find(text => text.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`docs/editors.md has no section ${heading}`)
  const blocks = [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(block => block[1] === language).map(block => block[2])
  if (blocks.length === 0) throw new Error(`docs/editors.md has no ${language} under ${heading}`)
  return blocks.join('\n')
}
