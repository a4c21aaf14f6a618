import type { Writable } from 'node:stream'
import type { Catalog } from '@halopsa/catalog'
import { completions } from './completions.ts'

/**
 * `halo complete -- <words...>`, which the scripts of the shells call at each press of the tab key: prints what the last
 * word may become, one on each line.
 *
 * @param args The whole command line.
 * @returns the exit code.
 */
export async function complete(args: readonly string[], output: Writable, catalog: () => Catalog): Promise<number> {
  const words = args.slice(args.indexOf('--') + 1)
  // Some versions of PowerShell drop an empty word of a command line, so its script writes two quotes for it.
  const found = await completions(
    words.map((word) => (word === '""' ? '' : word)),
    catalog,
  )
  output.write(found.map((candidate) => `${candidate}\n`).join(''))
  return 0
}
