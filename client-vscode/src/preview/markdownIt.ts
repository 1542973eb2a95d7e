/** The part of markdown-it that is used here; VS Code brings the library itself. */

export interface Token {
  type: string
  content: string
  map: [number, number] | null
  children: Token[] | null
  meta: unknown
  attrGet(name: string): string | null
  attrSet(name: string, value: string): void
}

export interface InlineState {
  src: string
  pos: number
  posMax: number
  push(type: string, tag: string, nesting: number): Token
}

/** What the preview says of the document that is rendered. */
export interface Environment {
  currentDocument?: { scheme: string; toString(): string }
}

export type RenderRule = (tokens: Token[], index: number, options: unknown, env: Environment, self: Renderer) => string

export interface Renderer {
  rules: Record<string, RenderRule | undefined>
  render(tokens: Token[], options: unknown, env: Environment): string
  renderToken(tokens: Token[], index: number, options: unknown): string
}

export interface MarkdownIt {
  inline: { ruler: { before(other: string, name: string, rule: (state: InlineState, silent: boolean) => boolean): void } }
  renderer: Renderer
  options: unknown
  utils: { escapeHtml(text: string): string }
  parse(text: string, env: object): Token[]
}
