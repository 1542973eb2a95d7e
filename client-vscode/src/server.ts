import { join } from 'node:path'
import { type Disposable, EventEmitter, type ExtensionContext, type LogOutputChannel, commands, workspace } from 'vscode'
import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node'
import { Crashes } from './crashes'
import { type FoundServer, findServer } from './lookup'
import type { InterviewState } from './interviewClock'
import type { InterviewStatus } from './interviewStatus'
import { middleware } from './middleware'
import { Languages } from './notes'
import { report } from './report'
import { Section } from './settings'
import type { Status } from './status'
import { type ServerStatus, itemFor } from './statusModel'

/** The language server: found, started, stopped. Starts and stops run one after the other, whoever asks. */
export class Server implements Disposable {
  /** Why it does not run, where it was wanted and does not. */
  problem: string | undefined
  found: FoundServer | undefined
  /** Somebody wanted it to run: there are notes, or a command was used. */
  wanted = false

  private readonly changed = new EventEmitter<void>()
  /** The banks may be others, or what may be seen of them; something was graded. */
  readonly onDidChange = this.changed.event

  private readonly notesChanged = new EventEmitter<void>()
  /** What the notes say to the questions may be otherwise. */
  readonly onDidChangeNotes = this.notesChanged.event

  private client: LanguageClient | undefined
  private queue: Promise<void> = Promise.resolve()

  constructor(
    private readonly context: ExtensionContext,
    private readonly log: LogOutputChannel,
    private readonly status: Status,
    private readonly interviews: InterviewStatus,
  ) {}

  start(): Promise<void> {
    this.wanted = true
    return this.enqueue(() => this.startNow())
  }

  restart(): Promise<void> {
    this.wanted = true
    return this.enqueue(async () => {
      await this.stopNow()
      await this.startNow()
    })
  }

  stop(): Promise<void> {
    this.wanted = false
    return this.enqueue(() => this.stopNow())
  }

  dispose(): void {
    this.changed.dispose()
    this.notesChanged.dispose()
    void this.stop()
  }

  /** Runs one of the server's commands, starting the server first; undefined where it cannot run. */
  async execute<T>(command: string, ...args: unknown[]): Promise<T | undefined> {
    if (this.client === undefined) await this.start()
    return this.client?.sendRequest<T>('workspace/executeCommand', { command, arguments: args })
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step).catch((error: unknown) => this.failed(String(error)))
    return this.queue
  }

  private async startNow(): Promise<void> {
    if (this.client !== undefined) return
    this.status.starting()
    const executable = process.platform === 'win32' ? 'flaskprep.exe' : 'flaskprep'
    const found = await findServer({
      setting: workspace.getConfiguration(Section).get('server.path', ''),
      bundled: join(this.context.extensionPath, 'server', executable),
      searchPath: process.env['PATH'] ?? '',
      executable,
    })
    if ('problem' in found) {
      this.failed(found.problem)
      return
    }
    this.log.info(`Server ${found.version} (${found.origin}): ${found.path}`)
    this.found = found
    this.problem = undefined
    const client = this.createClient(found)
    this.client = client
    this.status.running(found.version)
    try {
      await client.start()
    } catch (error) {
      this.client = undefined
      this.failed(`The server did not start: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }

  private createClient(found: FoundServer): LanguageClient {
    const server: ServerOptions = { command: found.path, args: ['lsp', '--stdio'] }
    const crashes = new Crashes(Date.now)
    const options: LanguageClientOptions = {
      documentSelector: Languages.flatMap(language => [{ scheme: 'file', language }, { scheme: 'untitled', language }]),
      outputChannel: this.log,
      initializationOptions: { status: true, trusted: workspace.isTrusted, noteHeadings: false },
      middleware: middleware(
        settings => client.sendNotification('workspace/didChangeConfiguration', { settings }),
        (command, args) => client.sendRequest('workspace/executeCommand', { command, arguments: args }),
      ),
      // Every failure goes through `failed`, which names a way out; the client's own messages name none.
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (crashes.mayRestart()) return { action: CloseAction.Restart, handled: true }
          this.client = undefined
          this.failed('The server ended five times within three minutes and is not started again.')
          return { action: CloseAction.DoNotRestart, handled: true }
        },
      },
    }
    const client = new LanguageClient(Section, 'Flask Prep', server, options)
    client.onNotification('flaskPrep/status', (status: ServerStatus) => {
      this.status.show(itemFor(status))
      void commands.executeCommand('setContext', 'flaskPrep.active', true)
      this.changed.fire()
    })
    client.onNotification('flaskPrep/interview', (state: InterviewState) => {
      this.interviews.show(state)
      this.changed.fire()
    })
    client.onNotification('flaskPrep/notes', () => this.notesChanged.fire())
    return client
  }

  private async stopNow(): Promise<void> {
    const client = this.client
    this.client = undefined
    if (client === undefined) return
    this.interviews.clear()
    try {
      await client.dispose()
    } catch (error) {
      this.log.warn(`The server was not stopped in order: ${String(error)}`)
    }
  }

  private failed(problem: string): void {
    this.problem = problem
    this.interviews.clear()
    this.log.error(problem)
    this.status.stopped(problem)
    void report(problem, this.log)
  }
}
