import type { Environment, InlineState, MarkdownIt, RenderRule, Token } from './markdownIt'
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
export function referencePlugin(md: MarkdownIt, questions: Questions): MarkdownIt {
  md.inline.ruler.before('link', Kind, (state, silent) => read(state, silent, questions))
  md.renderer.rules[Kind] = (tokens, index, _options, env) => {
    const reference = tokens[index]?.meta as Reference
    const question = questions.find(reference.target, env.currentDocument?.toString())
    return question === undefined ? md.utils.escapeHtml(reference.source) : reference.isEmbed ? embed(md, question, env) : link(md, question, reference)
  }
  const usual: RenderRule = md.renderer.rules['link_open'] ?? ((tokens, index, options, _env, self) => self.renderToken(tokens, index, options))
  md.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
    const token = tokens[index]
    if (token !== undefined && env.currentDocument?.scheme === ReviewScheme) leadToFile(token, env.currentDocument.toString())
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

function link(md: MarkdownIt, question: Question, { label, target }: Reference): string {
  const { escapeHtml } = md.utils
  const uri = escapeHtml(question.uri)
  return `<a href="${uri}" data-href="${uri}" title="${escapeHtml(question.title)}">${escapeHtml(label || target)}</a>`
}

function embed(md: MarkdownIt, question: Question, env: Environment): string {
  // Without their lines, or the preview would scroll by them.
  const tokens = md.parse(question.answer, {})
  for (const token of tokens) token.map = null
  const answer = question.answer === '' ? '<p><em>No answer.</em></p>' : md.renderer.render(tokens, md.options, env)
  return `<details class="flask-prep-answer"><summary>${md.utils.escapeHtml(`${question.target}. ${question.title}`)}</summary>${answer}</details>`
}

/** The page lies in a scheme of its own beside the notes, which are files. */
function leadToFile(token: Token, page: string): void {
  const href = token.attrGet('href')
  if (href === null || /^[a-z][a-z\d+.-]*:/i.test(href)) return
  const folder = page.slice(0, page.lastIndexOf('/')).replace(`${ReviewScheme}:`, 'file:')
  const file = `${folder.startsWith('file://') ? folder : folder.replace('file:', 'file://')}/${href}`
  token.attrSet('href', file)
  token.attrSet('data-href', file)
}
