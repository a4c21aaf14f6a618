import { mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { documentedProgram } from '../documented-program.ts'
import type { PackedPackage } from './pack-packages.ts'

/** Options of a consumer who forgives nothing, declarations included. */
const strictOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: ['node'],
}

/**
 * Fills a folder with core, the schemas and every section as npm would unpack them, and with the program of the README
 * and an import of every section.
 */
export async function writeConsumer(folder: string, packages: readonly PackedPackage[], root: string): Promise<void> {
  const sections = packages.filter(({ manifest }) => manifest.dependencies?.['@halopsa/schemas'] && isInScope(manifest))
  const foundations = packages.filter(({ manifest }) => /^@halopsa\/(?:core|schemas)$/.test(manifest.name))
  await Promise.all([...sections, ...foundations].map((packed) => unpack(packed, folder)))
  await link(join(root, 'packages/core/node_modules/ky'), join(folder, 'node_modules/ky'))
  await link(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(folder, 'program.ts'), documentedProgram(await readFile(join(root, 'README.md'), 'utf8')))
  const exports = sections.map(({ manifest }, index) => `export * as section${index} from '${manifest.name}'\n`)
  await writeFile(join(folder, 'sections.ts'), exports.join(''))
  for (const [moduleResolution, module] of [
    ['bundler', 'ESNext'],
    ['nodenext', 'NodeNext'],
  ]) {
    const compilerOptions = { ...strictOptions, module, moduleResolution }
    const settings = { compilerOptions, files: ['program.ts', 'sections.ts'] }
    await writeFile(join(folder, `tsconfig.${moduleResolution}.json`), JSON.stringify(settings))
  }
}

function isInScope({ name }: { name: string }): boolean {
  return name.startsWith('@halopsa/')
}

async function unpack({ manifest, files }: PackedPackage, folder: string): Promise<void> {
  for (const [path, text] of files) {
    if (!/(?:^package\.json|\.d\.ts)$/.test(path)) continue
    const target = join(folder, 'node_modules', manifest.name, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}

async function link(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await symlink(await realpath(from), to)
}
