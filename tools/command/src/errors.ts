/** The command line is wrong: a word is missing, unknown or not of its kind. The message names the word. */
export class UsageError extends Error {
  override name = 'UsageError'
  /** The command whose help says more, where it is not that of the program: `tickets list`. */
  readonly command: string | undefined

  constructor(message: string, { command, ...options }: ErrorOptions & { command?: string } = {}) {
    super(message, options)
    this.command = command
  }
}

/** The command cannot do its work, for a reason that its user can do something about. The message is all they need. */
export class CommandError extends Error {
  override name = 'CommandError'
  /** Exit code of the command. Default: 1. */
  readonly exitCode: number

  constructor(message: string, { exitCode = 1, ...options }: ErrorOptions & { exitCode?: number } = {}) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** Whether an error is about the command line, `parseArgs` of `node:util` included. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof TypeError) return codeOf(error).startsWith('ERR_PARSE_ARGS')
  return error instanceof UsageError || (error instanceof Error && error.name === 'UsageError')
}

/**
 * Whether an error is a `CommandError`: one of this class, whatever name a class that extends it has, or one of another
 * program whose bundle has this class once more.
 */
export function isCommandError(error: unknown): error is CommandError {
  return error instanceof CommandError || (error instanceof Error && error.name === 'CommandError')
}

/** The message of a usage error. Of those of `parseArgs` the first sentence, because advice follows it. */
export function usageMessage(error: Error): string {
  const isOurs = !(error instanceof TypeError)
  return isOurs ? error.message : (error.message.split(/\.(?:\s|$)/)[0] ?? error.message)
}

/** Whether the system refused something: a file that is not there, a port that is taken. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}
