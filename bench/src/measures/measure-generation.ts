import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contenders } from '../contenders/contenders.ts'
import { root } from '../paths.ts'
import { generateClient } from '../rivals/prepare-rivals.ts'
import { run } from '../rivals/run.ts'
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
  const folder = await mkdtemp(join(tmpdir(), 'halopsa-generate-'))
  try {
    await run(process.execPath, [join(root, 'generator/src/cli.ts'), 'generate', '--out', folder])
  } finally {
    await rm(folder, { recursive: true })
  }
}
