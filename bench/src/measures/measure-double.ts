import { join } from 'node:path'
import { run } from '@halopsa/testing'
import { root } from '../paths.ts'

/** What the double of HaloPSA bears: the report of `bench/double-throughput.ts`. */
export async function measureDouble(): Promise<string> {
  const script = join(root, 'bench/double-throughput.ts')
  return (await run(process.execPath, ['--conditions=@halopsa/source', script])).stdout.trim()
}
