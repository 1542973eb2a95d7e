import type { Environment, InlineState, MarkdownIt, RenderRule, Token } from './markdownIt'
import { type Places, linkTo, parent, slugOf } from './places'
import type { Question, Questions } from './questions'

/** The page of a review lies beside the notes that it links to, in a scheme of its own: nothing is written to disk. */
export const ReviewScheme = 'flask-prep-review'

const Kind = 'flask_prep_reference'

interface Reference {
  target: string
  label: string
  isEmbed: boolean
  source: string
}

/**
 * Teaches VS Code's Markdown preview that `[[Q13]]` is a link to its question and `![[Q13]]` its answer, unfoldable. What names no question is left to others.
 * Links of a review lead into the notes.
 */
export function referencePlugin(md: MarkdownIt, questions: Questions, places: Places): MarkdownIt {
  md.inline.ruler.before('link', Kind, (state, silent) => read(state, silent, questions))
  md.renderer.rules[Kind] = (tokens, index, _options, env) => {
    const reference = tokens[index]?.meta as Reference
    const question = questions.find(reference.target, env.currentDocument?.toString())
    return question === undefined ? md.utils.escapeHtml(reference.source) : reference.isEmbed ? embed(md, question, env) : link(md, question, reference, linkTo(question.uri, env.currentDocument?.toString(), places))
  }
  const usual: RenderRule = md.renderer.rules['link_open'] ?? ((tokens, index, options, _env, self) => self.renderToken(tokens, index, options))
  md.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
    const token = tokens[index]
    if (token !== undefined && env.currentDocument?.scheme === ReviewScheme) leadToNote(token, env.currentDocument.toString(), places)
    return usual(tokens, index, options, env, self)
  }
  return md
}

/** `[[target|label]]` or `![[…]]` on one line. */
function read(state: InlineState, silent: boolean, questions: Questions): boolean {
  const isEmbed = state.src.startsWith('![[', state.pos)
  if (!isEmbed && !state.src.startsWith('[[', state.pos)) return false
  const start = state.pos + (isEmbed ? 3 : 2)
  const end = state.src.indexOf(']]', start)
  if (end < 0 || end > state.posMax - 2) return false
  const content = state.src.slice(start, end)
  if (/[[\]\r\n]/.test(content)) return false
  const [target = '', ...label] = content.split('|')
  if (!questions.knows(target.trim())) return false
  if (!silent) {
    const meta: Reference = { target: target.trim(), label: label.join('|').trim(), isEmbed, source: state.src.slice(state.pos, end + 2) }
    state.push(Kind, '', 0).meta = meta
  }
  state.pos = end + 2
  return true
}

function link(md: MarkdownIt, question: Question, { label, target }: Reference, path: string | undefined): string {
  const { escapeHtml } = md.utils
  const href = path === undefined ? '' : ` href="${escapeHtml(path)}" data-href="${escapeHtml(path)}"`
  return `<a${href} title="${escapeHtml(question.title)}">${escapeHtml(label || target)}</a>`
}

function embed(md: MarkdownIt, question: Question, env: Environment): string {
  // Without their lines, or the preview would scroll by them.
  const tokens = md.parse(question.answer, {})
  for (const token of tokens) token.map = null
  const answer = question.answer === '' ? '<p><em>No answer.</em></p>' : md.renderer.render(tokens, md.options, env)
  return `<details class="flask-prep-answer"><summary>${md.utils.escapeHtml(`${question.target}. ${question.title}`)}</summary>${answer}</details>`
}

/** The page lies in a scheme of its own beside the notes, which are files. Its links name a line, and in their title the heading above it. */
function leadToNote(token: Token, page: string, places: Places): void {
  const href = token.attrGet('href')
  if (href === null || /^([a-z][a-z\d+.-]*:|\/)/i.test(href)) return
  const [name, line] = href.split('#')
  const folder = parent(page).replace(/^[^:]*:(\/\/)?/, 'file://')
  const heading = token.attrGet('title')
  const path = linkTo(`${folder}/${name}`, page, places)
  if (path === undefined) return
  const link = `${path}#${heading !== null && places.opensPreviews() ? slugOf(heading) : line}`
  token.attrSet('href', link)
  token.attrSet('data-href', link)
}
