import type { PrintOptions } from './print-options.ts'

/**
 * Characters of a line: those of the terminal, or what `COLUMNS` says for a table in a pipe. `undefined` where nothing
 * limits it.
 */
export function lineWidth({ streams, env = {} }: Pick<PrintOptions, 'streams' | 'env'>): number | undefined {
  if (streams.output.isTTY) return streams.output.columns || 80
  return Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : undefined
}
