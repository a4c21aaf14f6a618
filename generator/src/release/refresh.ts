import { execFile } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeFiles } from '@halopsa/codegen'
import type { Document } from '../document/document.ts'
import { DocumentError } from '../document/document-error.ts'
import { type NormaliseOptions, normalise } from '../document/normalise.ts'
import { readDocument } from '../document/read-document.ts'
import { generateFiles, sectionsFolder } from '../generate.ts'
import { correctHaloDocument } from '../halo-model.ts'
import { changesetFiles, changesetPackage, changesetsFolder, isRefreshChangeset } from './changesets.ts'
import { planRelease, type ReleasePlan } from './plan-release.ts'
import { releaseSummary } from './summary.ts'

export interface RefreshOptions {
  /** Root of the repository. */
  root: string
  /** Path of the document in it. */
  spec: string
  /** Commit whose document the new one is compared with. */
  since: string
  notice?: NormaliseOptions['notice']
}

/**
 * Takes a new document in: imports it, generates every package, and writes a changeset for each that changed since the
 * given commit. Changesets of an earlier refresh that are not in that commit are replaced, so that running it again
 * writes nothing new. Nothing is written unless everything can be.
 * @returns a summary for a person to read
 * @throws {DocumentError} for a document that cannot be read or understood, and where there is no commit to compare with
 */
export async function refresh(source: string, options: RefreshOptions): Promise<string> {
  const { root, spec, since, notice } = options
  const document = normalise(await readDocument(source), { ...(notice && { notice }) })
  const corrected = correctHaloDocument(document)
  const plan = await planRelease(await committedDocument(options), corrected)
  const changesets = changesetFiles(plan.releases)
  const files = new Map([
    ...(await generateFiles(corrected, root)),
    [spec, `${JSON.stringify(document, null, 1)}\n`] as const,
    ...changesets,
  ])
  const outdated = await outdatedChangesets(root, since, changesets, plan)
  await writeFiles(files, root, sectionsFolder)
  await Promise.all(outdated.map((file) => rm(file)))
  const paths = new Map([...changesets].map(([path, text]) => [changesetPackage(text) ?? '', path]))
  return releaseSummary(plan, paths)
}

async function committedDocument({ root, spec, since }: RefreshOptions): Promise<Document> {
  return correctHaloDocument(normalise(JSON.parse(await git(root, 'show', `${since}:${spec}`)), { keepDocs: true }))
}

/**
 * Changesets of a refresh to delete: those that no commit holds and that the plan no longer asks for, and those for
 * packages that are gone, which would stop the release.
 */
async function outdatedChangesets(
  root: string,
  since: string,
  wanted: ReadonlyMap<string, string>,
  { difference: { removed, renamed } }: ReleasePlan,
): Promise<string[]> {
  const gone = new Set(
    [...removed, ...renamed.map(({ before }) => before)].map((section) => `@halopsa/${section.packageName}`),
  )
  const committed = new Set((await git(root, 'ls-tree', '-r', '--name-only', since, changesetsFolder)).split('\n'))
  const present = await readdir(join(root, changesetsFolder))
  const outdated = present.filter(isRefreshChangeset).map(async (name) => {
    const path = `${changesetsFolder}/${name}`
    const bumped = changesetPackage(await readFile(join(root, path), 'utf8'))
    const stays = wanted.has(path) || (committed.has(path) && !gone.has(bumped ?? ''))
    return stays ? [] : [join(root, path)]
  })
  return (await Promise.all(outdated)).flat()
}

async function git(root: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 2 ** 28 })
    return stdout
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new DocumentError(`Cannot compare with the last commit: ${stderr?.trim() || (error as Error).message}`)
  }
}
