import { window } from 'vscode'

/** What went wrong, as the sentence that the server wrote: no name of a method, no stack. */
export function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0]?.trim() || 'Something went wrong.'
}

/** Runs what somebody asked for; a failure is shown, and answered with undefined. */
export async function shown<T>(work: () => PromiseLike<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    void window.showErrorMessage(sentenceOf(error))
    return undefined
  }
}
