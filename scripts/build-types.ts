import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { placeSections, withPlacedSections } from './all-in-one.ts'
import { clearDist } from './clear-dist.ts'

/**
 * Declarations of every package: one native tsc over all of them, then each file to its package's `dist/`. One program
 * reads the schemas once; 396 of them would read them 396 times.
 */
const root = resolve(import.meta.dirname, '..')
const staging = join(root, '.build/types')

await rm(staging, { recursive: true, force: true })
// As a module, because only a shell finds `tsc` on Windows.
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

await clearDist('d.ts')
for (const file of globSync('packages/**/*.d.ts', { cwd: staging })) {
  const target = join(root, file.replace(/([\\/])src([\\/])/, '$1dist$2'))
  await mkdir(dirname(target), { recursive: true })
  const declarations = publishable(await readFile(join(staging, file), 'utf8'))
  await writeFile(
    target,
    file.startsWith(join('packages', 'halopsa')) ? withPlacedSections(declarations) : declarations,
  )
}
await placeSections('d.ts')

/** tsc leaves the endings of relative imports in declarations; a consumer finds `.js`, beside which lies the `.d.ts`. */
function publishable(declarations: string): string {
  return declarations.replace(/(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g, '$1$2$3.js$2')
}
