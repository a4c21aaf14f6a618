import { join } from 'node:path'
import { run, temporaryFolder } from '@halopsa/testing'
import { contenders } from '../contenders/contenders.ts'
import { root } from '../paths.ts'
import { generateClient } from '../rivals/prepare-rivals.ts'
import { inTurn } from '../statistics/in-turn.ts'

/** Seconds that each generator takes for the whole document. */
export async function measureGeneration(rounds: number): Promise<Map<string, Record<string, number[]>>> {
  const generators = new Map([
    ['@halopsa', generateSections],
    ...contenders
      .filter(({ generation, typed }) => generation && typed)
      .map((contender): [string, () => Promise<void>] => [contender.name, () => generateClient(contender)]),
  ])
  return inTurn([...generators.keys()], rounds, async (name) => {
    const start = performance.now()
    await generators.get(name)?.()
    return { seconds: (performance.now() - start) / 1000 }
  })
}

async function generateSections(): Promise<void> {
  await using folder = await temporaryFolder()
  await run(process.execPath, [join(root, 'generator/src/cli.ts'), 'generate', '--out', folder.path])
}
