import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@halopsa/testing'
import { describe, expect, test } from 'vitest'

interface Manifest extends Record<string, unknown> {
  name: string
  exports?: Record<string, unknown>
  scripts?: Record<string, string>
}

/** The fields of a manifest in their order, those with a question mark if it needs them. Any other is a leftover. */
const shapes = {
  public: [
    ...['name', 'version', 'description', 'keywords', 'homepage', 'bugs', 'repository', 'license'],
    ...[
      'type',
      'sideEffects',
      'engines',
      'bin?',
      'main?',
      'types?',
      'typesVersions?',
      'exports',
      'files',
      'publishConfig',
    ],
    ...['dependencies?', 'optionalDependencies?', 'peerDependencies?', 'peerDependenciesMeta?', 'devDependencies?'],
  ],
  private: [
    ...['name', 'version', 'private', 'description', 'license', 'type', 'engines?', 'exports?', 'scripts?'],
    ...['dependencies?', 'optionalDependencies?', 'devDependencies?'],
  ],
}
const dependencyFields = ['dependencies', 'optionalDependencies', 'devDependencies'] as const

const unreadFolders = new Set(['node_modules', 'dist', 'generated', '.build', '.git', '.turbo'])

/** The manifests that are written by hand, and that of one section for those that the generator writes. */
const manifests = globSync('**/package.json', { cwd: repositoryRoot, exclude: (name) => unreadFolders.has(name) })
  .filter((file) => !file.startsWith(join('packages', 'sections')) || file.includes('tickets'))
  .map((file) => {
    const text = readFileSync(join(repositoryRoot, file), 'utf8')
    return { file, text, manifest: JSON.parse(text) as Manifest }
  })
const published = manifests.filter(({ manifest }) => !manifest.private)
const tasks = JSON.parse(readFileSync(join(repositoryRoot, 'turbo.json'), 'utf8')).tasks as Record<string, unknown>

test('there are packages of both kinds', () => {
  expect(published.length).toBeGreaterThan(6)
  expect(manifests.length - published.length).toBeGreaterThan(10)
})

describe.for(manifests)('$file', ({ file, text, manifest }) => {
  test('has its fields in order, and no others', () => {
    const shape = manifest.private ? shapes.private : shapes.public
    const fields = shape.filter((field) => !field.endsWith('?') || field.slice(0, -1) in manifest)
    expect(Object.keys(manifest)).toEqual(fields.map((field) => field.replace('?', '')))
  })

  test('is written as npm writes it', () => {
    expect(text).toBe(`${JSON.stringify(manifest, null, 2)}\n`)
  })

  test('belongs to the scope', () => {
    expect(manifest.name).toMatch(manifest.private ? /^@halopsa\/[a-z-]+$/ : /^(?:@halopsa\/[a-z0-9-]+|halopsa)$/)
    if (manifest.private) expect(manifest.version).toBe('0.0.0')
  })

  test('takes packages of this repository by a caret', () => {
    const ranges = dependencyFields.flatMap((field) => Object.entries(dependencies(manifest, field)))
    const ours = ranges.filter(([name]) => /^(?:@halopsa\/|halopsa$)/.test(name))
    expect(ours.filter(([, range]) => range !== 'workspace:^')).toEqual([])
    // A peer range names the lowest version that works. workspace:^ would raise it with each release of the peer.
    const peers = Object.entries(dependencies(manifest, 'peerDependencies'))
    const ourPeers = peers.filter(([name]) => name.startsWith('@halopsa/'))
    expect(ourPeers.filter(([, range]) => !/^workspace:\^\d+\.\d+\.\d+$/.test(range))).toEqual([])
  })

  test('lists dependencies in the order of the alphabet', () => {
    for (const field of [...dependencyFields, 'peerDependencies'] as const) {
      const names = Object.keys(dependencies(manifest, field))
      expect(names).toEqual(names.toSorted())
    }
  })

  test('has no script with the name of a task, which only the root runs', () => {
    if (file === 'package.json') return
    expect(Object.keys(manifest.scripts ?? {}).filter((script) => script in tasks)).toEqual([])
  })
})

describe.for(published)('$manifest.name', ({ file, manifest }) => {
  test('tells where it is from', () => {
    const directory = file.replace(/\/package\.json$/, '')
    expect(manifest).toMatchObject({
      homepage: `https://github.com/halopsa/halopsa-js/tree/main/${directory}#readme`,
      bugs: 'https://github.com/halopsa/halopsa-js/issues',
      repository: { type: 'git', url: 'git+https://github.com/halopsa/halopsa-js.git', directory },
      license: 'MIT',
    })
  })

  test('exports to its users what it exports here, but for its sources', () => {
    expect(manifest.publishConfig).toEqual({ access: 'public', exports: withoutSources(manifest.exports ?? {}) })
  })
})

test('a range that two manifests share is in the catalog', () => {
  const counts = Map.groupBy(
    manifests
      .filter(({ file }) => !/^(?:bench\/rivals|conformance\/runtimes|test\/toolchains\/tools)\//.test(file))
      .flatMap(({ manifest }) => dependencyFields.flatMap((field) => Object.entries(dependencies(manifest, field))))
      .filter(([, range]) => !/^(?:workspace|catalog):/.test(range))
      .map((entry) => entry.join(' ')),
    (entry) => entry,
  )
  expect([...counts].filter(([, { length }]) => length > 1).map(([entry]) => entry)).toEqual([])
})

test('the root alone configures tsc', () => {
  const files = globSync('**/tsconfig*.json', { cwd: repositoryRoot, exclude: (name) => unreadFolders.has(name) })
  // The clients that bench measures are no part of this repository.
  expect(files.filter((file) => file !== join('bench', 'rivals', 'tsconfig.json')).sort()).toEqual([
    'tsconfig.base.json',
    'tsconfig.build.json',
    'tsconfig.json',
  ])
})

function dependencies(manifest: Manifest, field: string): Record<string, string> {
  return (manifest[field] ?? {}) as Record<string, string>
}

function withoutSources(exports: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(exports).map(([entry, target]) => {
      if (typeof target !== 'object' || target === null) return [entry, target]
      const { '@halopsa/source': _, ...conditions } = target as Record<string, unknown>
      return [entry, conditions]
    }),
  )
}
