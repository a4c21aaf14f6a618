import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pnpm, run } from '@halopsa/testing'
import { build } from 'esbuild'
import type { Contender, ProgramPlan } from '../contenders/contender.ts'
import { contenders } from '../contenders/contenders.ts'
import { generatedFolder, rivalsFolder } from '../paths.ts'
import { tenSections } from '../sections.ts'

const oneSection = tenSections.slice(0, 1)

/** The programs that each contender is measured with. */
export const plans = {
  'one-plain': { sections: oneSection },
  'one-equipped': { sections: oneSection, equipped: true },
  'ten-plain': { sections: tenSections },
  'ten-equipped': { sections: tenSections, equipped: true },
  'load-plain': { sections: oneSection, paging: true },
  'load-equipped': { sections: oneSection, paging: true, equipped: true },
} satisfies Record<string, ProgramPlan>

export type PlanName = keyof typeof plans

/** File with the TypeScript of a contender's program, for bundlers and type checks. */
export function programFile({ name }: Contender, plan: PlanName): string {
  return join(generatedFolder, 'programs', `${fileName(name)}-${plan}.ts`)
}

/** File with the same program as JavaScript, for Node. The client's JavaScript lies beside it, not bundled. */
export function compiledFile({ name }: Contender, plan: PlanName): string {
  return join(generatedFolder, 'compiled/generated/programs', `${fileName(name)}-${plan}.js`)
}

/** Installs the rivals, generates their clients, and writes and compiles all programs. */
export async function prepareRivals(): Promise<void> {
  await rm(generatedFolder, { recursive: true, force: true })
  await installRivals()
  for (const contender of contenders) await generateClient(contender)
  await mkdir(join(generatedFolder, 'programs'), { recursive: true })
  for (const contender of contenders) {
    for (const [plan, description] of Object.entries(plans)) {
      await writeFile(programFile(contender, plan as PlanName), contender.program(description))
    }
  }
  await compile()
}

/** Generates a contender's client again, if it has one that is generated. */
export async function generateClient({ generation }: Contender): Promise<void> {
  if (!generation) return
  const [script = '', ...parameters] = generation.command
  await mkdir(join(generatedFolder, 'clients', generation.folder), { recursive: true })
  await run(process.execPath, [join('node_modules', script), ...parameters], { cwd: rivalsFolder })
}

async function installRivals(): Promise<void> {
  await pnpm(['--dir', rivalsFolder, 'install', '--frozen-lockfile'])
}

async function compile(): Promise<void> {
  const outdir = join(generatedFolder, 'compiled')
  await build({
    entryPoints: globSync(['equipment/*.ts', 'generated/{clients,programs}/**/*.ts'], { cwd: rivalsFolder }),
    absWorkingDir: rivalsFolder,
    outbase: '.',
    outdir,
    format: 'esm',
    target: 'es2023',
    logLevel: 'error',
  })
  for (const file of globSync('**/*.js', { cwd: outdir })) {
    const code = await readFile(join(outdir, file), 'utf8')
    await writeFile(join(outdir, file), code.replaceAll(/(from "\.[^"]*)\.ts"/g, '$1.js"'))
  }
}

function fileName(name: string): string {
  return name.replaceAll(/[^a-z]+/g, '-').replace(/^-/, '')
}
