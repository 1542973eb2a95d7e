/** What the server says about itself (`flaskPrep/status`). */
export interface ServerStatus {
  readonly health: 'ok' | 'waiting' | 'warning' | 'error'
  readonly text: string
  readonly detail: string
  readonly version: string
}

export interface StatusItem {
  readonly text: string
  readonly detail: string
  readonly severity: 'information' | 'warning' | 'error'
  readonly command: { readonly title: string; readonly command: string }
}

const CheckSetup = { title: 'Check Setup', command: 'flaskPrep.checkSetup' }
const TurnOn = { title: 'Turn On', command: 'flaskPrep.turnOn' }
const ShowLog = { title: 'Show Log', command: 'flaskPrep.showLog' }
const Restart = { title: 'Restart', command: 'flaskPrep.restartServer' }

/** How the server's status reads in the editor; other health than the four is taken as fine. */
export function itemFor(status: ServerStatus): StatusItem {
  const text = `Flask Prep: ${status.text}`
  const detail = status.detail
  switch (status.health) {
    case 'waiting': return { text, detail, severity: 'information', command: TurnOn }
    case 'warning': return { text, detail, severity: 'warning', command: CheckSetup }
    case 'error': return { text, detail, severity: 'error', command: ShowLog }
    default: return { text, detail, severity: 'information', command: CheckSetup }
  }
}

export function stopped(problem: string): StatusItem {
  return { text: 'Flask Prep: not running', detail: problem, severity: 'error', command: Restart }
}
