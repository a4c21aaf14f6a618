import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emitDoubleTable } from './emit/double-table.ts'
import { emitHaloApi } from './emit/halo-api.ts'
import { emitPackagesPage } from './emit/packages-page.ts'
import { schemaIdentifiers } from './emit/schema-identifiers.ts'
import { emitSchemaNames } from './emit/schema-names.ts'
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
import { buildModel } from './model/build-model.ts'
import type { Model, Section } from './model/model.ts'
import { applyOverlays } from './spec/apply-overlays.ts'
import type { Document } from './spec/document.ts'
import { normalise } from './spec/normalise.ts'
import { parseJson, readDocument } from './spec/read-document.ts'

/** Text of each generated file, by its path from the root of the output. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** Folder whose subfolders belong to the generator alone. */
export const sectionsFolder = 'packages/sections'

/**
 * The document of a file, corrected by the overlays.
 * @throws {DocumentError}
 */
export async function readCorrectedDocument(spec: string): Promise<Document> {
  return applyOverlays(normalise(await readDocument(spec), { keepDocs: true }))
}

/**
 * Every file that the document asks for. Writes nothing.
 * @param root - where the output lies now: versions and changelogs there are kept
 */
export async function generateFiles(document: Document, root: string): Promise<GeneratedFiles> {
  const model = buildModel(document)
  const identifiers = schemaIdentifiers(model)
  // Loaded late: the TypeScript 5 that it needs takes longer to load than a document takes to be found wanting.
  const { emitComponents } = await import('./emit/components.ts')
  const sections = await Promise.all(model.sections.map((section) => sectionFiles(section, identifiers, root)))
  return new Map([
    ['packages/schemas/src/components.ts', emitComponents(document)],
    ['packages/schemas/src/index.ts', emitSchemaNames(identifiers)],
    ...sections.flat(),
    ...sharedFiles(model),
  ])
}

function sharedFiles(model: Model): [string, string][] {
  return [
    ['packages/halopsa/src/halo-api.generated.ts', emitHaloApi(model)],
    ['packages/msw/src/table/halo-table.generated.ts', emitDoubleTable(model)],
    ['PACKAGES.md', emitPackagesPage(model)],
  ]
}

async function sectionFiles(
  section: Section,
  identifiers: ReadonlyMap<string, string>,
  root: string,
): Promise<[string, string][]> {
  const folder = sectionFolder(section)
  const version = await committedVersion(join(root, folder, 'package.json'))
  const changelog = await readIfPresent(join(root, folder, 'CHANGELOG.md'))
  return [
    [`${folder}/package.json`, emitSectionManifest(section, version)],
    [`${folder}/README.md`, emitSectionReadme(section)],
    [`${folder}/CHANGELOG.md`, changelog ?? emitFirstChangelog(section)],
    [`${folder}/src/operations.ts`, emitSectionOperations(section, identifiers)],
    [`${folder}/src/${sectionApiModule(section)}.ts`, emitSectionApi(section, identifiers)],
    [`${folder}/src/index.ts`, emitSectionIndex(section, identifiers)],
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
