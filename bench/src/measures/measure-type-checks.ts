import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '@halopsa/testing'
import type { Contender } from '../contenders/contender.ts'
import { contenders } from '../contenders/contenders.ts'
import { generatedFolder, rivalsFolder } from '../paths.ts'
import { programFile } from '../rivals/prepare-rivals.ts'
import { inTurn } from '../statistics/in-turn.ts'

/** The compilers: name in the results, and package in the rivals' folder. */
export const compilers = { 'TypeScript 5.9': 'typescript', 'TypeScript 7': 'typescript7' } as const

/** Seconds that each compiler takes to check the program with ten calls, for each contender that is typed. */
export async function measureTypeChecks(rounds: number): Promise<Map<Contender, Record<string, number[]>>> {
  return inTurn(
    contenders.filter(({ typed }) => typed),
    rounds,
    async (contender) => {
      const project = await writeProject(contender)
      const seconds: Record<string, number> = {}
      for (const [name, folder] of Object.entries(compilers)) {
        const start = performance.now()
        await run(process.execPath, [join(rivalsFolder, 'node_modules', folder, 'bin/tsc'), '-p', project])
        seconds[name] = (performance.now() - start) / 1000
      }
      return seconds
    },
  )
}

async function writeProject(contender: Contender): Promise<string> {
  const project = join(generatedFolder, 'type-check.json')
  await writeFile(
    project,
    JSON.stringify({ extends: '../tsconfig.json', include: [], files: [programFile(contender, 'ten-plain')] }),
  )
  return project
}
