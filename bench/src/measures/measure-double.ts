import { join } from 'node:path'
import { run } from '@halopsa/testing'
import { root } from '../paths.ts'

/** Runs `bench/double-throughput.ts`. Resolves to its report. */
export async function measureDouble(): Promise<string> {
  const script = join(root, 'bench/double-throughput.ts')
  return (await run(process.execPath, ['--conditions=@halopsa/source', script])).stdout.trim()
}
