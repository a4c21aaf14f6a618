import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { recoverTree, writeFiles } from '@halopsa/codegen'
import { type Facts, haloFacts, noFacts } from '../../spec/facts.ts'
import { DocumentError } from '../document/document-error.ts'
import { type NormaliseOptions, normalise } from '../document/normalise.ts'
import { readDocument } from '../document/read-document.ts'
import { checkFacts, type FactProblem } from '../facts/check-facts.ts'
import { correctDocument } from '../facts/correct-document.ts'
import { generateFiles, ownedFolders } from '../generate.ts'
import { factLine } from '../report.ts'
import { changesetFiles, changesetPackage, changesetsFolder, isRefreshChangeset } from './changesets.ts'
import { type ApiState, planRelease, type ReleasePlan } from './plan-release.ts'
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
  await recoverTree(root)
  const before = await committedState(options)
  const after = { document, facts: haloFacts }
  const plan = await planRelease(before, after)
  const changesets = changesetFiles(plan.releases)
  const files = new Map([
    ...(await generateFiles(correctDocument(document, haloFacts), root)),
    [spec, `${JSON.stringify(document, null, 1)}\n`] as const,
    ...changesets,
  ])
  const outdated = await outdatedChangesets(root, since, changesets, plan)
  await writeFiles(files, root, ownedFolders)
  await Promise.all(outdated.map((file) => rm(file)))
  const paths = new Map([...changesets].map(([path, text]) => [changesetPackage(text) ?? '', path]))
  return releaseSummary(plan, paths, newProblems(before, after))
}

/** Facts that do not fit the new document and did fit the old one. */
function newProblems(before: ApiState, after: ApiState): FactProblem[] {
  const known = new Set(checkFacts(before.document, after.facts).map(factLine))
  return checkFacts(after.document, after.facts).filter((problem) => !known.has(factLine(problem)))
}

/** The document and the facts of the commit to compare with. */
async function committedState(options: RefreshOptions): Promise<ApiState> {
  const { root, spec, since } = options
  const document = normalise(JSON.parse(await git(root, 'show', `${since}:${spec}`)), { keepDocs: true })
  return { document, facts: await committedFacts(options) }
}

/**
 * The facts of a commit. They are modules without code to run, so they are read from git into a temporary folder and
 * imported there. A commit from before the facts has ours.
 */
async function committedFacts({ root, since, spec }: RefreshOptions): Promise<Facts> {
  const names = (await git(root, 'ls-tree', '-r', '--name-only', since, factsFolder)).split('\n')
  const modules = names.filter((name) => /\.(?:ts|json)$/.test(name) && name !== spec)
  const entry = `${factsFolder}/facts.ts`
  if (!modules.includes(entry)) return haloFacts
  const folder = await mkdtemp(join(tmpdir(), 'halopsa-facts-'))
  try {
    for (const name of modules) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), await git(root, 'show', `${since}:${name}`))
    }
    const { haloFacts: facts } = (await import(pathToFileURL(join(folder, entry)).href)) as { haloFacts: Facts }
    return { ...noFacts, ...facts }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const factsFolder = 'generator/spec'

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
