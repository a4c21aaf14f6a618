import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError, runCommand } from '@halopsa/command'
import { repositoryRoot, run } from '@halopsa/testing'
import { placeSections, withPlacedSections } from './all-in-one.ts'
import { clearDist } from './clear-dist.ts'

const help = `Writes the declarations of every package to its dist/.

  build-types
`

const staging = join(repositoryRoot, '.build/types')

await runCommand({
  name: 'build-types',
  help,
  async main(args) {
    parseArgs({ args })
    await compile()
    await clearDist('d.ts')
    for (const file of globSync('packages/**/*.d.ts', { cwd: staging })) await place(file)
    await placeSections('d.ts')
  },
})

/**
 * One native tsc over all packages. A single program reads the schemas once; 396 of them would read them 396 times.
 *
 * @throws CommandError when there is a type error, which tsc has printed by then.
 */
async function compile(): Promise<void> {
  await rm(staging, { recursive: true, force: true })
  // As a module, because only a shell finds `tsc` on Windows.
  const tsc = join(repositoryRoot, 'node_modules/typescript/bin/tsc')
  const result = await run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: repositoryRoot,
    inherit: true,
    mayFail: true,
  })
  if (result.code !== 0) throw new CommandError('The packages do not compile')
}

/** Copies a file of declarations from where tsc wrote it to the `dist/` of its package. */
async function place(file: string): Promise<void> {
  const target = join(repositoryRoot, file.replace(/([\\/])src([\\/])/, '$1dist$2'))
  await mkdir(dirname(target), { recursive: true })
  const declarations = publishable(await readFile(join(staging, file), 'utf8'))
  const isAllInOne = file.startsWith(join('packages', 'halopsa'))
  await writeFile(target, isAllInOne ? withPlacedSections(declarations) : declarations)
}

/** tsc keeps the `.ts` of relative imports in declarations. In a package the declarations lie beside `.js` files. */
function publishable(declarations: string): string {
  return declarations.replace(/(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g, '$1$2$3.js$2')
}
