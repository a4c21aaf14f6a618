import { mkdir, readFile, realpath, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { documentedProgram, repositoryRoot, type TemporaryFolder } from '@halopsa/testing'
import type { PackedPackage } from './read-packages.ts'

/** The strictest options of a consumer, which also check the declarations of packages. */
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
 * Writes a project into a folder: core, the schemas and every section as npm would unpack them, the program of the README,
 * and a file that imports every section.
 */
export async function writeConsumer(folder: TemporaryFolder, packages: readonly PackedPackage[]): Promise<void> {
  const sections = packages.filter(({ manifest }) => manifest.dependencies?.['@halopsa/schemas'] && isInScope(manifest))
  const foundations = packages.filter(({ manifest }) => /^@halopsa\/(?:core|schemas)$/.test(manifest.name))
  await Promise.all([...sections, ...foundations].map((packed) => unpack(packed, folder)))
  await link(join(repositoryRoot, 'packages/core/node_modules/ky'), join(folder.path, 'node_modules/ky'))
  await link(join(repositoryRoot, 'node_modules/@types/node'), join(folder.path, 'node_modules/@types/node'))
  await folder.write('package.json', JSON.stringify({ type: 'module' }))
  await folder.write('program.ts', documentedProgram(await readFile(join(repositoryRoot, 'README.md'), 'utf8')))
  const exports = sections.map(({ manifest }, index) => `export * as section${index} from '${manifest.name}'\n`)
  await folder.write('sections.ts', exports.join(''))
  for (const [moduleResolution, module] of [
    ['bundler', 'ESNext'],
    ['nodenext', 'NodeNext'],
  ]) {
    const compilerOptions = { ...strictOptions, module, moduleResolution }
    const settings = { compilerOptions, files: ['program.ts', 'sections.ts'] }
    await folder.write(`tsconfig.${moduleResolution}.json`, JSON.stringify(settings))
  }
}

function isInScope({ name }: { name: string }): boolean {
  return name.startsWith('@halopsa/')
}

async function unpack({ manifest, files }: PackedPackage, folder: TemporaryFolder): Promise<void> {
  for (const [path, text] of files) {
    if (!/(?:^package\.json|\.d\.ts)$/.test(path)) continue
    await folder.write(join('node_modules', manifest.name, path), text)
  }
}

async function link(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await symlink(await realpath(from), to)
}
