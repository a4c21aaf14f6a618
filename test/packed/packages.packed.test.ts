import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { checkPackage } from '@arethetypeswrong/core'
import { repositoryRoot, run, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PackedPackage, readPackages } from './read-packages.ts'
import { writeConsumer } from './write-consumer.ts'

const packages = (await readPackages()).map((packed) => ({ name: packed.manifest.name, packed }))

/** The files that a tarball may hold. */
const expectedFile =
  /^(?:package\.json|LICENSE|[A-Z]+\.md|dist\/(?:LICENSES\.txt|.+\.(?:js|js\.map|d\.ts))|data\/.+\.json)$/

/**
 * How many entries are checked behind each pattern in `exports`. The all-in-one package has 792 that are alike; to check
 * them all takes as long as all other packages together. With REQUIRE_ALL=1 all are checked.
 */
const sampledEntries = 20

/** TypeScript's `node16` refuses to `require` an ES module, which Node loads: test/toolchains has what does work. */
const unsupportedResolutions = new Set(['node16-cjs'])

test('every public package is packed', () => {
  expect(packages.length).toBeGreaterThan(400)
})

describe.for(packages)('$name', ({ packed }) => {
  test('is fit for npm', async () => {
    const flaws = [...manifestFlaws(packed), ...fileFlaws(packed), ...sourceMapFlaws(packed)]
    expect([...flaws, ...(await publintFlaws(packed)), ...(await typeFlaws(packed))]).toEqual([])
  })
})

describe('for a consumer with the strictest options', () => {
  let folder: TemporaryFolder

  beforeAll(async () => {
    folder = await temporaryFolder()
    await writeConsumer(
      folder,
      packages.map(({ packed }) => packed),
    )
  })

  afterAll(() => folder[Symbol.asyncDispose]())

  test.for(['bundler', 'nodenext'])(
    'the README and every section type-check, resolved as %s',
    async (moduleResolution) => {
      const tsc = join(repositoryRoot, 'node_modules/.bin/tsc')
      const project = `tsconfig.${moduleResolution}.json`
      expect((await run(tsc, ['-p', project], { cwd: folder.path })).output).toBe('')
    },
  )
})

function manifestFlaws({ manifest }: PackedPackage): string[] {
  const { name, version, description, keywords, homepage, repository, publishConfig } = manifest
  const directory = repository?.directory ?? ''
  const flaws: Record<string, boolean> = {
    version: !/^\d+\.\d+\.\d+$/.test(version),
    description: !description,
    keywords: !keywords?.includes('halopsa'),
    license: manifest.license !== 'MIT',
    type: manifest.type !== 'module',
    sideEffects: manifest.sideEffects !== false,
    engines: !/^>=22(?:\.\d+)?$/.test(manifest.engines?.node ?? ''),
    'publishConfig.access': publishConfig?.access !== 'public',
    'repository.url': !repository?.url.startsWith('git+https://'),
    'repository.directory':
      !existsSync(join(repositoryRoot, directory, 'package.json')) || !name.endsWith(posix.basename(directory)),
    homepage: !homepage?.includes(directory),
    main: !isProgram(manifest) && manifest.main !== './dist/index.js',
    types: !isProgram(manifest) && manifest.types !== './dist/index.d.ts',
    'ranges of the workspace': /"(?:workspace|catalog):/.test(JSON.stringify(manifest)),
    'types first in exports': !conditionsOf(manifest.exports).every(typesFirst),
  }
  return Object.keys(flaws)
    .filter((flaw) => flaws[flaw])
    .map((flaw) => `wrong in package.json: ${flaw}`)
}

/** Whether nothing of a package can be imported: it is a command. */
function isProgram({ exports }: PackedPackage['manifest']): boolean {
  return !Object.hasOwn(exports, '.')
}

/** The title of a Markdown page. In a generated page it follows the notice that the page is generated. */
function title(page = ''): string | undefined {
  return /^(?:<!--.*-->\n\n)?# (.+)/.exec(page)?.[1]
}

/** Every object of conditions in `exports`. */
function conditionsOf(exports: Record<string, unknown>): Record<string, unknown>[] {
  return Object.values(exports).filter((target) => typeof target === 'object' && target !== null) as Record<
    string,
    unknown
  >[]
}

/** What a program runs of another one has no types: it is not for code of users. */
function typesFirst(conditions: Record<string, unknown>): boolean {
  const [first] = Object.keys(conditions)
  return (first === 'types' || !Object.hasOwn(conditions, 'types')) && !Object.hasOwn(conditions, '@halopsa/source')
}

function fileFlaws({ files, manifest }: PackedPackage): string[] {
  const code = isProgram(manifest) ? ['dist/cli.js'] : ['dist/index.js', 'dist/index.d.ts']
  const missing = ['README.md', 'CHANGELOG.md', 'LICENSE', ...code].filter((file) => !files.has(file))
  const foreign = [...files.keys()].filter((file) => !expectedFile.test(file) || file.includes('.test.'))
  const titles = ['README.md', 'CHANGELOG.md'].filter((file) => title(files.get(file)) !== manifest.name)
  return [
    ...missing.map((file) => `lacks ${file}`),
    ...foreign.map((file) => `holds ${file}`),
    ...titles.map((file) => `does not name itself in the title of ${file}`),
  ]
}

/** Source maps that a debugger cannot use with the files of the tarball alone. */
function sourceMapFlaws({ files }: PackedPackage): string[] {
  const scripts = [...files].filter(([path]) => path.endsWith('.js'))
  return scripts.flatMap(([path, text]) => {
    const map = /^\/\/# sourceMappingURL=(.+)$/m.exec(text)?.[1]
    if (map === undefined) return []
    const mapPath = posix.join(posix.dirname(path), map)
    const mapText = files.get(mapPath)
    if (mapText === undefined) return [`${path} points to ${map}, which is not in the package`]
    const { sources, sourcesContent } = JSON.parse(mapText) as { sources: string[]; sourcesContent?: (string | null)[] }
    return sources.flatMap((source, index) => {
      const isOutside = posix.join(posix.dirname(mapPath), source).startsWith('..') || /^(?:\/|[a-z]+:)/i.test(source)
      if (isOutside) return [`${mapPath} points outside the package: ${source}`]
      return typeof sourcesContent?.[index] === 'string' ? [] : [`${mapPath} lacks the text of ${source}`]
    })
  })
}

async function publintFlaws({ tarball }: PackedPackage): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.slice().buffer }, strict: true })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

async function typeFlaws(packed: PackedPackage): Promise<string[]> {
  if (isProgram(packed.manifest)) return []
  const result = await checkPackage(packed.contents, { entrypoints: entryPoints(packed) })
  if (!result.types) return ['has no types']
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && unsupportedResolutions.has(problem.resolutionKind)))
    .map((problem) => JSON.stringify(problem))
}

/** The entries of a package that can be imported, with some or all of the files behind each pattern. */
function entryPoints({ manifest, files }: PackedPackage): string[] {
  const entries = Object.entries(manifest.exports).filter(([entry]) => !entry.endsWith('.json'))
  return entries.flatMap(([entry, target]) => {
    if (!entry.includes('*')) return [entry]
    const [start = '', end = ''] = posix.normalize((target as { types: string }).types).split('*')
    const matches = [...files.keys()]
      .filter((file) => file.startsWith(start) && file.endsWith(end))
      .map((file) => entry.replace('*', file.slice(start.length, -end.length)))
    expect(matches).not.toEqual([])
    return process.env.REQUIRE_ALL === '1' ? matches : matches.slice(0, sampledEntries)
  })
}
