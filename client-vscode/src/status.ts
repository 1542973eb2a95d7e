import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages } from 'vscode'
import { Languages } from './notes'
import { type StatusItem, stopped } from './statusModel'

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
}

/** The one language status item, under `{}` in the status bar of a note. There is none before the server was wanted. */
export class Status implements Disposable {
  private item: LanguageStatusItem | undefined

  starting(): void {
    const item = this.created()
    item.text = 'Flask Prep: starting'
    item.detail = ''
    item.severity = LanguageStatusSeverity.Information
    item.busy = true
  }

  show(model: StatusItem): void {
    const item = this.created()
    item.text = model.text
    item.detail = model.detail
    item.severity = severities[model.severity]
    item.command = model.command
    item.busy = false
  }

  /** The server runs; what it has to say comes from it. */
  running(version: string): void {
    this.show({ text: 'Flask Prep', detail: version, severity: 'information', command: { title: 'Check Setup', command: 'flaskPrep.checkSetup' } })
  }

  stopped(problem: string): void {
    this.show(stopped(problem))
  }

  dispose(): void {
    this.item?.dispose()
  }

  private created(): LanguageStatusItem {
    if (this.item === undefined) {
      this.item = languages.createLanguageStatusItem('flaskPrep.status', Languages.map(language => ({ language })))
      this.item.name = 'Flask Prep'
    }
    return this.item
  }
}
