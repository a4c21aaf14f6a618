import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from './document/document.ts'
import { parseJson } from './document/read-document.ts'
import { catalogFolder, emitCatalog } from './emit/catalog.ts'
import { emitCoreFacts } from './emit/core-facts.ts'
import { emitDoubleFacts } from './emit/double-facts.ts'
import { generatedNotice } from './emit/generated-notice.ts'
import { emitHaloApi, emitSectionList } from './emit/halo-api.ts'
import { emitHaloTable } from './emit/halo-table.ts'
import { emitMirrorFacts } from './emit/mirror-facts.ts'
import { emitPackagesPage } from './emit/packages-page.ts'
import { emitSectionApi } from './emit/section-api.ts'
import { emitSectionOperations } from './emit/section-operations.ts'
import {
  emitFirstChangelog,
  emitSectionIndex,
  emitSectionManifest,
  emitSectionReadme,
  sectionApiModule,
  sectionFolder,
} from './emit/section-package.ts'
import { emitSectionsPage } from './emit/sections-page.ts'
import { haloModel } from './halo-model.ts'
import type { Model, Section } from './model/model.ts'

/** Text of each generated file, by its path from the root of the output. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** Folders in which every file belongs to the generator. */
export const ownedFolders: readonly string[] = ['packages/sections', catalogFolder]

/**
 * Every file that a corrected document asks for. Writes nothing.
 * @param root where the output lies now: versions and changelogs there are kept
 */
export async function generateFiles(document: Document, root: string): Promise<GeneratedFiles> {
  const model = haloModel(document)
  // Imported lazily: TypeScript is slow to load, and a faulty document should fail before it.
  const { emitComponents } = await import('./emit/components.ts')
  const sections = await Promise.all(model.sections.map((section) => sectionFiles(section, root)))
  return new Map([
    ['packages/schemas/src/components.ts', emitComponents(document, model.schemaIdentifiers)],
    ['packages/schemas/src/index.ts', `${generatedNotice}export type * from './components.ts'\n`],
    ...sections.flat(),
    ...sharedFiles(model),
  ])
}

function sharedFiles(model: Model): [string, string][] {
  return [
    ['packages/core/src/halo-facts.generated.ts', emitCoreFacts()],
    ['packages/halopsa/src/halo-api.generated.ts', emitHaloApi(model)],
    ['packages/halopsa/sections.generated.json', emitSectionList(model)],
    ['packages/msw/src/table/halo-table.generated.ts', emitHaloTable(model)],
    ['packages/msw/src/table/halo-facts.generated.ts', emitDoubleFacts()],
    ['packages/sync/src/views/halo-facts.generated.ts', emitMirrorFacts()],
    ...emitCatalog(model),
    ['PACKAGES.md', emitPackagesPage(model)],
    ['docs/sections.md', emitSectionsPage(model)],
  ]
}

async function sectionFiles(section: Section, root: string): Promise<[string, string][]> {
  const folder = sectionFolder(section)
  const version = await committedVersion(join(root, folder, 'package.json'))
  const changelog = await readIfPresent(join(root, folder, 'CHANGELOG.md'))
  return [
    [`${folder}/package.json`, emitSectionManifest(section, version)],
    [`${folder}/README.md`, emitSectionReadme(section)],
    [`${folder}/CHANGELOG.md`, changelog ?? emitFirstChangelog(section)],
    [`${folder}/src/operations.ts`, emitSectionOperations(section)],
    [`${folder}/src/${sectionApiModule(section)}.ts`, emitSectionApi(section)],
    [`${folder}/src/index.ts`, emitSectionIndex(section)],
  ]
}

async function committedVersion(file: string): Promise<string | undefined> {
  const text = await readIfPresent(file)
  if (text === undefined) return undefined
  const { version } = parseJson(text, file) as { version?: string }
  return version
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
