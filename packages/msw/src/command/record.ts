import { rename, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { UsageError } from '@halopsa/command'
import { type Recorder, startRecorder } from '@halopsa/msw/server'
import { wholeNumber } from './whole-number.ts'

/** A recording that runs, and what its user has to know. */
export interface RunningRecord {
  /** How to use the recorder. */
  text: string
  /** Writes the seed and stops. Resolves to a line that says what was written. */
  finish(): Promise<string>
}

/**
 * Starts `halopsa-msw record`: a proxy of a tenant that writes what it sent to a seed file.
 *
 * @throws UsageError when an option is missing, or the tenant is not a URL.
 */
export async function startRecord(args: string[]): Promise<RunningRecord> {
  const { values } = parseArgs({
    args,
    options: {
      tenant: { type: 'string' },
      port: { type: 'string', default: '0' },
      values: { type: 'boolean', default: false },
      out: { type: 'string', default: 'halo-seed.json' },
    },
  })
  const { tenant, out } = values
  if (tenant === undefined || !URL.canParse(tenant)) {
    throw new UsageError('record needs the URL of a tenant: --tenant https://tenant.halopsa.com')
  }
  const mode = values.values ? 'values' : 'shapes'
  const recorder = await startRecorder({ tenant, port: wholeNumber('--port', values.port), mode })
  return { text: describe(recorder, tenant, out), finish: () => finish(recorder, out) }
}

function describe({ url }: Recorder, tenant: string, out: string): string {
  return `Records ${tenant}

Give your client this URL in place of the tenant's:
  ${url}

Press Ctrl+C to write ${out} and stop.`
}

/** Writes a new file and renames it, so that an old seed is replaced as a whole or not at all. */
async function finish(recorder: Recorder, out: string): Promise<string> {
  const { seed } = recorder
  await recorder.close()
  await writeFile(`${out}.new`, `${JSON.stringify(seed, null, 2)}\n`)
  await rename(`${out}.new`, out)
  const counts = Object.entries(seed).map(([section, records]) => `${records.length} ${section}`)
  return `Wrote ${out}: ${counts.join(', ') || 'no records'}`
}
