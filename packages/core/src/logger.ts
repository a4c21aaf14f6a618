/** How much a log line matters. */
export type LogLevel = 'error' | 'warn' | 'info'

/**
 * Takes the log lines of a client. `meta` holds `method`, `path`, `status`, `milliseconds` and `attempt` where they
 * apply; never a body, a token or a secret, and query values only with `debug`.
 */
export type Logger = (level: LogLevel, message: string, meta?: Record<string, unknown>) => void

/** The variable `HALO_PSA_DEBUG`, where the runtime has an environment and lets us read it. */
export function debugVariable(): string | undefined {
  try {
    return (globalThis as { process?: { env: Record<string, string> } }).process?.env.HALO_PSA_DEBUG
  } catch {
    // Deno refuses without its permission.
    return undefined
  }
}
