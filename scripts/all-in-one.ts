import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

// Parts of the build of the all-in-one package that need the sections. Both builds run at the root of the repository.

const sections = 'packages/sections'
const target = 'packages/halopsa/dist'

/** The generated list of sections. */
const sectionList = 'packages/halopsa/sections.generated.json'

interface ListedSection {
  /** `TicketsAPI` */
  apiName: string
  /** `tickets` */
  packageName: string
}

/**
 * JavaScript for `halo-api.generated.ts` in a bundle, with each section's functions inside the function that returns them.
 * An engine then compiles the functions of a section when it is first used. At the top level of a module it would prepare
 * each of some 1500 functions on import, which takes twice as long.
 *
 * @param bundle bundles each source with its relative imports. Resolves to the text of the ES modules.
 */
export async function inlineSections(bundle: (sources: string[]) => Promise<string[]>): Promise<string> {
  const listed = await listSections()
  const modules = await bundle(listed.map(({ packageName }) => join(sections, packageName, 'src/operations.ts')))
  const functions = modules.map(toFunctionBody)
  const imported = new Set(['HaloClient', ...functions.flatMap(({ imports }) => imports)])
  return `import { ${[...imported].join(', ')} } from '@halopsa/core'
import { lazySection } from './lazy-section.ts'
export class HaloAPI extends HaloClient {
${listed.map(({ apiName }, index) => sectionProperty(apiName, functions[index]?.body ?? '')).join('')}}
`
}

function sectionProperty(apiName: string, body: string): string {
  return `  get ${apiName}() {
    return lazySection(this, '${apiName}', () => {
${body}})
  }
`
}

/** Turns a module that imports nothing but core into the body of a function that returns the module's exports. */
function toFunctionBody(module: string): { imports: string[]; body: string } {
  const importLine = /^import \{ (.*) \} from "@halopsa\/core";\n/m
  const body = module.replace(importLine, '').replace(/^export (?=\{)/m, 'return ')
  if (!/^return /m.test(body) || /^(?:import|export)\b/m.test(body))
    throw new Error(`A section imports something else than core:\n${module}`)
  return { imports: importLine.exec(module)?.[1]?.split(', ') ?? [], body }
}

/**
 * Copies the built sections into the all-in-one package, where they are its subpaths, and writes the modules of the
 * axios-based client, which have other names.
 */
export async function placeSections(kind: 'js' | 'd.ts'): Promise<void> {
  await mkdir(join(target, 'HaloPSA'), { recursive: true })
  await Promise.all(
    (await listSections()).map(async ({ apiName, packageName }) => {
      const copied = (file: string): boolean =>
        !/\.\w+$/.test(basename(file)) || file.endsWith('.d.ts') === (kind === 'd.ts')
      await cp(join(sections, packageName, 'dist'), join(target, 'sections', packageName), {
        recursive: true,
        filter: copied,
      })
      const text = `export * from '../sections/${packageName}/index.js'\n`
      await writeFile(join(target, 'HaloPSA', `${apiName}.${kind}`), text)
    }),
  )
}

/** Declarations of the all-in-one package, with the paths of the sections changed to where {@link placeSections} puts them. */
export function withPlacedSections(declarations: string): string {
  return declarations.replace(/(['"])\.\.\/\.\.\/sections\/([^/'"]+)\/src\//g, '$1./sections/$2/')
}

async function listSections(): Promise<ListedSection[]> {
  return JSON.parse(await readFile(sectionList, 'utf8')) as ListedSection[]
}
