import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '@halopsa/testing'
import { compilerOptions, setupsOf, type TypeCheckSetup } from './type-check-setups.ts'

/** Programs of a user that are compiled together. */
export interface ProgramGroup {
  /** Names of the programs. */
  programs: readonly string[]
  /** Packages of types that they need beside those that they import. */
  types: readonly string[]
  /** Libraries of TypeScript. Default: those of a program that runs in browsers, too. */
  lib?: readonly string[]
  /** Says in which of the setups to compile them. */
  isWanted(setup: TypeCheckSetup, version: number): boolean
}

/** One compilation. Paths are absolute. */
export interface Compilation {
  files: string[]
  compilerOptions: Record<string, unknown>
}

/** The errors of one compilation. */
export interface Outcome {
  setup: TypeCheckSetup
  errors: string[]
}

/**
 * Compiles programs with a version of TypeScript in each setup that it knows. What Node can run of the output lies in
 * `built-<version>` beside the programs.
 *
 * @param typescript folder of the TypeScript package.
 * @param folder holds the folders `CommonJS` and `ESM`, each with the programs, and `node_modules`.
 */
export async function checkTypes(
  typescript: string,
  version: number,
  folder: string,
  groups: readonly ProgramGroup[],
): Promise<Outcome[]> {
  const setups = groups.flatMap((group) =>
    setupsOf(version)
      .filter((setup) => group.isWanted(setup, version))
      .map((setup) => ({ setup, group })),
  )
  const compilations = setups.map(({ setup, group }): Compilation => {
    const sources = join(folder, setup.format)
    const output = {
      rootDir: sources,
      outDir: join(sources, `built-${version}`),
      // ES modules in a folder of CommonJS are for a bundler.
      noEmit: setup.module === 'esnext',
    }
    return {
      files: group.programs.map((program) => join(sources, `${program}.ts`)),
      compilerOptions: { ...compilerOptions(setup, version, group), ...output },
    }
  })
  const compile = version < 7 ? compileWithApi : compileWithCommand
  const errors = await compile(typescript, folder, compilations)
  return setups.map(({ setup }, index) => ({ setup, errors: errors[index] ?? ['was not compiled'] }))
}

/** Uses one process for all compilations, so that it parses each declaration once. */
async function compileWithApi(
  typescript: string,
  folder: string,
  compilations: readonly Compilation[],
): Promise<string[][]> {
  const script = join(import.meta.dirname, 'compile-with-api.ts')
  const { stdout } = await run(process.execPath, [script, typescript, JSON.stringify(compilations)], { cwd: folder })
  return JSON.parse(stdout)
}

/** TypeScript 7 has no JavaScript API. */
async function compileWithCommand(
  typescript: string,
  folder: string,
  compilations: readonly Compilation[],
): Promise<string[][]> {
  const errors: string[][] = []
  for (const [index, compilation] of compilations.entries()) {
    const project = join(folder, `tsconfig.${index}.json`)
    await writeFile(project, JSON.stringify(compilation))
    const command = [join(typescript, 'bin/tsc'), '--project', project, '--pretty', 'false']
    const { output } = await run(process.execPath, command, { cwd: folder, mayFail: true })
    errors.push(output.split('\n').filter((line) => /error TS\d+/.test(line)))
  }
  return errors
}
