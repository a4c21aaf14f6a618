import { join } from 'node:path'
import { run } from '@halopsa/testing'
import type { Contender } from '../contenders/contender.ts'
import { contenders } from '../contenders/contenders.ts'
import { compiledFile } from '../rivals/prepare-rivals.ts'
import type { Features } from './features-child.ts'

/**
 * Tries what each client does when something goes wrong.
 *
 * @throws Error when an equipped client fails a trial: its size is compared as that of a client with all features.
 */
export async function measureFeatures(): Promise<Map<Contender, Features>> {
  const features = new Map<Contender, Features>()
  for (const contender of contenders) {
    const equipped = await tryProgram(compiledFile(contender, 'one-equipped'))
    if (!Object.values(equipped).every(Boolean)) {
      throw new Error(`${contender.name}, equipped: ${JSON.stringify(equipped)}`)
    }
    features.set(contender, await tryProgram(compiledFile(contender, 'one-plain')))
  }
  return features
}

async function tryProgram(file: string): Promise<Features> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'features-child.ts'), file])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Features
}
