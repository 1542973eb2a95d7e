/** The library that VS Code renders with; only what the tests call. */
declare module 'markdown-it' {
  export default class {
    constructor(options: { html: boolean; linkify: boolean })
    render(text: string, env?: object): string
  }
}
