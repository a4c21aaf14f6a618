import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haloFacts } from '../spec/facts.ts'
import { DocumentError } from '../src/document/document-error.ts'
import { normalise } from '../src/document/normalise.ts'
import { refresh } from '../src/release/refresh.ts'
import { type ServedDocument, sectionFacts } from './section-facts.ts'
import {
  bareOperation,
  committedSpec,
  documentFile,
  generator,
  repository,
  run,
  smallDocument,
  snapshot,
  temporaryFolder,
} from './workspace.ts'

const spec = 'generator/spec/halo-psa-api.json'
const operation = { get: bareOperation }
const before = smallDocument({ '/Foo/a': operation, '/Bar/a': operation })

async function git(root: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false']
  const { code, stdout, stderr } = await run('git', [...identity, ...args], root)
  expect(code, stderr).toBe(0)
  return stdout
}

/** A repository in which the packages of a document are committed. */
async function workspace(document: unknown): Promise<string> {
  const root = await temporaryFolder()
  await mkdir(join(root, '.changeset'))
  await mkdir(join(root, 'generator/spec'), { recursive: true })
  await writeFile(join(root, '.changeset/by-hand.md'), '---\n"@halopsa/core": patch\n---\n\nFixes a thing.\n')
  await writeFile(join(root, spec), JSON.stringify(document))
  await git(root, 'init', '--quiet')
  await commit(root)
  await refreshWith(root, document)
  await commit(root)
  return root
}

async function commit(root: string): Promise<void> {
  await git(root, 'add', '--all')
  await git(root, 'commit', '--quiet', '--message', 'state')
}

async function refreshWith(root: string, document: unknown, since = 'HEAD'): Promise<string> {
  const source = await documentFile(await temporaryFolder(), document)
  return refresh(source, { root, spec, since })
}

/** Names of the packages for which a refresh left a changeset, in order. */
async function changesetPackages(root: string): Promise<string[]> {
  const names = (await readdir(join(root, '.changeset'))).filter((name) => name.startsWith('refresh-'))
  const texts = await Promise.all(names.map((name) => readFile(join(root, '.changeset', name), 'utf8')))
  return texts.map((text) => /"(.+)":/.exec(text)?.[1] ?? '').sort()
}

describe('refresh', () => {
  const after = smallDocument({ '/Foo/a': operation, '/Foo/b': operation, '/Bar/a': operation })

  test('writes packages, document and a changeset for each package that changed, and tells so', async () => {
    const root = await workspace(before)
    const summary = await refreshWith(root, after)
    expect(await changesetPackages(root)).toEqual(['@halopsa/catalog', '@halopsa/foo', '@halopsa/msw', 'halopsa'])
    expect(await readFile(join(root, 'packages/sections/foo/src/operations.ts'), 'utf8')).toContain('getFooB')
    expect(await readFile(join(root, spec), 'utf8')).toContain('/Foo/b')
    expect(summary).toContain('operations 2 → 3')
    expect(summary).toMatch(/minor {2}@halopsa\/foo\n +- adds `getFooB` \(`GET \/Foo\/b`\)/)
    expect(summary).not.toContain('@halopsa/bar')
  })

  test('writes nothing new when run again, before and after its work is committed', async () => {
    const root = await workspace(before)
    await refreshWith(root, after)
    const first = await snapshot(root)
    await refreshWith(root, after)
    expect(await snapshot(root)).toEqual(first)
    await commit(root)
    expect(await refreshWith(root, after)).toContain('Nothing to release.')
    expect(await git(root, 'status', '--porcelain')).toBe('')
  })

  test('replaces what an uncommitted refresh wrote, keeps what is committed or written by hand', async () => {
    const root = await workspace(before)
    await refreshWith(root, after)
    await refreshWith(root, smallDocument({ '/Foo/a': operation, '/Bar/a': operation, '/Bar/b': operation }))
    expect(await changesetPackages(root)).toEqual(['@halopsa/bar', '@halopsa/catalog', '@halopsa/msw', 'halopsa'])
    await commit(root)
    await refreshWith(root, smallDocument({ '/Foo/a': operation, '/Bar/a': operation }))
    const waiting = await changesetPackages(root)
    expect(waiting.filter((name) => name === '@halopsa/bar')).toHaveLength(2)
    expect(await readdir(join(root, '.changeset'))).toContain('by-hand.md')
  })

  test('compares with another commit when told to', async () => {
    const root = await workspace(before)
    const start = (await git(root, 'rev-parse', 'HEAD')).trim()
    await refreshWith(root, after)
    await commit(root)
    await refreshWith(root, before, start)
    expect(await changesetPackages(root)).toEqual([])
  })

  test('removes the package of a section that is gone, with changesets that wait for it, and says how to deprecate it', async () => {
    const root = await workspace(before)
    await refreshWith(root, after)
    await commit(root)
    const summary = await refreshWith(root, smallDocument({ '/Bar/a': operation }))
    expect(await readdir(join(root, 'packages/sections'))).toEqual(['bar'])
    expect(await changesetPackages(root)).not.toContain('@halopsa/foo')
    expect(summary).toContain('npm deprecate @halopsa/foo')
    expect(summary).toContain('pnpm install')
  })

  test('names both packages of a section that changed its case', async () => {
    const root = await workspace(smallDocument({ '/azureadconnection': operation }))
    const summary = await refreshWith(root, smallDocument({ '/AzureADConnection': operation }))
    expect(summary).toContain('@halopsa/azureadconnection → @halopsa/azure-ad-connection')
    expect(summary).toContain('AzureadconnectionAPI is AzureADConnectionAPI')
    expect(summary).toContain('npm deprecate @halopsa/azureadconnection "moved to @halopsa/azure-ad-connection"')
  })

  test.for<[string, unknown]>([
    ['a document that is not JSON', '{'],
    [
      'a document with a broken reference',
      smallDocument({
        '/Foo': {
          get: {
            responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Gone' } } } } },
          },
        },
      }),
    ],
  ])('leaves the tree as it was for %s', async ([, document]) => {
    const root = await workspace(before)
    await expect(refreshWith(root, document)).rejects.toThrow(DocumentError)
    expect(await git(root, 'status', '--porcelain', '--ignored')).toBe('')
  })

  test('is a command that says how it is used', async () => {
    const { code, stderr } = await generator('refresh')
    expect(code).toBe(2)
    expect(stderr).toBe("generator: refresh takes one file or URL (try 'generator --help')\n")
  })

  test('releases what a fact changes, and lists facts that do not fit the new document', async () => {
    const root = await workspace(smallDocument({ '/Status': operation }))
    await mkdir(join(root, 'generator/spec'), { recursive: true })
    const facts = 'export const haloFacts = { packageNames: {} }\n'
    await writeFile(join(root, 'generator/spec/facts.ts'), facts)
    await commit(root)
    const summary = await refreshWith(root, smallDocument({ '/Status': operation }))
    expect(summary).toMatch(/minor {2}@halopsa\/status\n +- answers `getStatus` with `unknown\[\]` \(was `unknown`\)/)
    const later = await refreshWith(root, smallDocument({ '/Stat': operation }))
    expect(later).toContain(
      'missing answers: GET /Status: the document has no such operation'.replace(' ', ' '.repeat(6)),
    )
  })

  test('leaves the tree as it was where there is nothing to compare with', async () => {
    const root = await workspace(before)
    await expect(refreshWith(root, after, 'no-such-commit')).rejects.toThrow(/no-such-commit/)
    expect(await git(root, 'status', '--porcelain', '--ignored')).toBe('')
  })
})

const rawDocument = join(repository, '../shared/spec/raw-2025-04.json')
const present = existsSync(rawDocument)
if (!present) console.warn('The document of April 2025 is not here: the test that refreshes from it is skipped.')

test.skipIf(!present)(
  'a refresh over many months has a changeset for exactly the sections that differ',
  {
    timeout: 120_000,
  },
  async () => {
    const raw = JSON.parse(await readFile(rawDocument, 'utf8')) as ServedDocument
    const current = JSON.parse(await readFile(committedSpec, 'utf8')) as ServedDocument
    const [old, now] = [sectionFacts(raw), sectionFacts(current)]
    const kebab = await packageNames()
    const typedByRecording = sectionsOfNewRecords(raw, current)
    const differing = [...now].filter(
      ([section, facts]) => old.has(section) && (old.get(section) !== facts || typedByRecording.has(section)),
    )
    expect(differing.length).toBeGreaterThan(20)
    expect(differing.length).toBeLessThan(now.size)

    const root = await workspace(normalise(raw))
    const summary = await refreshWith(root, current)
    const others = ['@halopsa/catalog', '@halopsa/msw', '@halopsa/schemas', 'halopsa']
    const expected = [...differing.map(([section]) => `@halopsa/${kebab.get(section)}`), ...others].sort()
    expect(await changesetPackages(root)).toEqual(expected)
    const rewritten = (
      await git(root, 'diff', '--name-only', '--diff-filter=M', 'HEAD', 'packages/sections/*/src/operations.ts')
    )
      .trim()
      .split('\n')
      .map((file) => `@halopsa/${file.split('/')[2]}`)
    expect([...rewritten, ...others].sort()).toEqual(expected)
    const added = [...now.keys()].filter((section) => !old.has(section))
    expect(summary).toContain(`Sections added (${added.length})`)
  },
)

/** Sections whose recorded records have a schema in the later document alone: it types their lists from then on. */
function sectionsOfNewRecords(before: ServedDocument, after: ServedDocument): ReadonlySet<string> {
  const schemas = ({ components }: ServedDocument) => new Set(Object.keys(components.schemas))
  const [was, is] = [schemas(before), schemas(after)]
  const recorded = Object.entries(haloFacts.answers).filter(([, { record = '' }]) => is.has(record) && !was.has(record))
  return new Set(recorded.map(([operation]) => operation.split('/')[1] as string))
}

/** Package of each section, as the committed packages tell by the paths in their own code. */
async function packageNames(): Promise<Map<string, string>> {
  const sections = join(repository, 'packages/sections')
  const entries = (await readdir(sections)).map(async (name): Promise<[string, string]> => {
    const readme = await readFile(join(sections, name, 'README.md'), 'utf8')
    return [/^The (\S+) section/m.exec(readme)?.[1] ?? '', name]
  })
  return new Map(await Promise.all(entries))
}
