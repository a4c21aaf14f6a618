import { parseArgs } from 'node:util'
import type { HaloServerOptions } from '@halopsa/msw/server'
import { formatRequest } from './format-request.ts'
import { readSeed } from './read-seed.ts'
import { wholeNumber } from './whole-number.ts'

/** The digits for HALO on a telephone's keys. */
export const defaultPort = '4256'

/**
 * Reads the options of the server from a command line.
 *
 * @param writeLog Writes a line of the log of `--log`.
 * @throws Error when an option is unknown, or its value cannot be used.
 */
export async function readServeOptions(args: string[], writeLog: (line: string) => void): Promise<HaloServerOptions> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: defaultPort },
      tickets: { type: 'string', default: '250' },
      seed: { type: 'string' },
      strict: { type: 'boolean', default: false },
      log: { type: 'boolean', default: false },
    },
  })
  return {
    port: wholeNumber('--port', values.port),
    tickets: wholeNumber('--tickets', values.tickets),
    seed: values.seed === undefined ? undefined : await readSeed(values.seed),
    strict: values.strict,
    onRequest: values.log ? (request) => writeLog(formatRequest(request)) : undefined,
  }
}
