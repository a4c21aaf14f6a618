import { globSync, readFileSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startHaloServer } from '@halopsa/msw/server'
import { repositoryRoot, run, pnpm as runPnpm, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Registry, startRegistry } from './registry.ts'

const spec = 'generator/spec/halo-psa-api.json'

interface Manifest {
  name: string
  version: string
  private?: boolean
}

interface EditableDocument {
  paths: Record<string, { get: { parameters: { name: string; in: string; schema: object }[] } }>
  components: { schemas: Record<string, { properties: Record<string, object> }> }
}

describe('releases to a registry', { timeout: 300_000 }, () => {
  let folder: TemporaryFolder
  let clone: string
  let registry: Registry
  let names: string[]
  let firstRelease: Map<string, string>

  beforeAll(async () => {
    folder = await temporaryFolder()
    clone = join(folder.path, 'clone')
    registry = await startRegistry(folder.path)
    await run('git', ['clone', '--quiet', repositoryRoot, clone])
    await git('config', 'user.name', 'Test')
    await git('config', 'user.email', 'test@localhost')
    await git('config', 'commit.gpgsign', 'false')
    await git('config', 'tag.gpgsign', 'false')
    await runPnpm(['install', '--offline', '--frozen-lockfile'], { cwd: clone })
    // If anything is wrong with this test, it must still not publish to the real registry.
    expect(await pnpm('config', 'get', 'registry')).toContain(registry.url)
    await dropWaitingChangesets()
    names = manifests().map(({ name }) => name)
    await release()
    firstRelease = await registry.published(names)
  }, 300_000)

  afterAll(async () => {
    await registry?.[Symbol.asyncDispose]()
    await folder?.[Symbol.asyncDispose]()
  })

  test('the first one publishes every package as it stands', () => {
    expect(names.length).toBeGreaterThan(400)
    expect([...firstRelease.keys()].sort()).toEqual(
      manifests()
        .map(({ name, version }) => `${name}@${version}`)
        .sort(),
    )
  })

  test('core and a section install as four packages, and a program calls HaloPSA with them', async () => {
    const consumer = join(folder.path, 'consumer')
    const manifest = { name: 'consumer', private: true, type: 'module' }
    await folder.write('consumer/package.json', JSON.stringify(manifest))
    const settings = ['--registry', registry.url, '--cache', join(folder.path, 'npm-cache')]
    const names = ['@halopsa/core', '@halopsa/tickets']
    await run('npm', ['install', ...settings, ...names], { cwd: consumer, env: environment(), inheritEnv: false })
    expect(await installedPackages(consumer)).toEqual(['@halopsa/core', '@halopsa/schemas', '@halopsa/tickets', 'ky'])

    await folder.write(
      'consumer/program.js',
      `import { HaloClient } from '@halopsa/core'
import { getTickets, TicketsAPI } from '@halopsa/tickets'

const [companyUrl, clientId, clientSecret] = process.argv.slice(2)
const halo = new HaloClient({ companyUrl, clientId, clientSecret })
const [ticket] = (await getTickets(halo, { count: 1 })).tickets
const { id } = await new TicketsAPI(halo).getTicketsById({ id: ticket.id })
console.log(id === ticket.id ? 'the same ticket' : 'another ticket')
`,
    )
    await using server = await startHaloServer()
    const args = ['program.js', server.url, server.clientId, server.clientSecret]
    expect((await run(process.execPath, args, { cwd: consumer })).output).toBe('the same ticket\n')
  })

  test('a document that changes two sections and a schema releases those and the packages that contain them', async () => {
    const document = JSON.parse(await readFile(join(clone, spec), 'utf8')) as EditableDocument
    document.paths['/Tickets']?.get.parameters.push({ name: 'shade', in: 'query', schema: { type: 'string' } })
    document.paths['/Client']?.get.parameters.splice(0, 1)
    const { Faults } = document.components.schemas
    if (Faults) Faults.properties.shade = { type: 'string' }
    const file = await folder.write('document.json', JSON.stringify(document))

    const summary = await pnpm('refresh', file)
    expect(summary).toMatch(/major {2}@halopsa\/client\n/)
    expect(summary).toMatch(/minor {2}@halopsa\/tickets\n/)
    const changed = await git('status', '--porcelain')
    const doubleChanged = changed.includes('packages/msw/src/table/halo-table.generated.ts')
    await commit('Follow the document')
    expect(await releasedBy(release)).toEqual(
      [
        next('@halopsa/catalog', 'minor'),
        next('@halopsa/client', 'major'),
        next('@halopsa/schemas', 'minor'),
        next('@halopsa/tickets', 'minor'),
        ...(doubleChanged ? [next('@halopsa/msw', 'minor')] : []),
        next('halopsa', 'major'),
      ].sort(),
    )
    expect(await readFile(join(clone, 'packages/sections/tickets/CHANGELOG.md'), 'utf8')).toContain(
      'adds `shade` to `getTickets`',
    )
    expect(await git('tag', '--points-at', 'HEAD')).toContain(next('@halopsa/tickets', 'minor'))
    expect(await git('status', '--porcelain')).toBe('')
  })

  test('nothing is released from a checkout with changes that are not committed', async () => {
    await writeFile(join(clone, 'draft.txt'), '')
    expect(await releasedBy(() => expect(release()).rejects.toThrow('not committed'))).toEqual([])
    await rm(join(clone, 'draft.txt'))
  })

  test('a minor release of core releases core alone', async () => {
    await writeFile(join(clone, '.changeset/new-option.md'), '---\n"@halopsa/core": minor\n---\n\nAdds an option.\n')
    await commit('Add an option')
    expect(await releasedBy(release)).toEqual([next('@halopsa/core', 'minor')])
  })

  /** Manifests of the packages that are published, as they are in the clone now. */
  function manifests(): Manifest[] {
    return globSync(['packages/*/package.json', 'packages/sections/*/package.json'], { cwd: clone })
      .map((file) => JSON.parse(readFileSync(join(clone, file), 'utf8')) as Manifest)
      .filter((manifest) => !manifest.private)
  }

  /** The versions that a release adds to the registry. Checks that it leaves all others unchanged. */
  async function releasedBy(release: () => Promise<unknown>): Promise<string[]> {
    const before = await registry.published(names)
    await release()
    const after = await registry.published(names)
    for (const [version, integrity] of before) expect(after.get(version), version).toBe(integrity)
    return [...after.keys()].filter((version) => !before.has(version)).sort()
  }

  /** The version that follows the one of the first release. */
  function next(name: string, bump: 'major' | 'minor'): string {
    const [major = 0, minor = 0] = ([...firstRelease.keys()].find((version) => version.startsWith(`${name}@`)) ?? '')
      .slice(name.length + 1)
      .split('.')
      .map(Number)
    return `${name}@${bump === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`}.0`
  }

  async function dropWaitingChangesets(): Promise<void> {
    const waiting = (await readdir(join(clone, '.changeset'))).filter((name) => name.endsWith('.md'))
    await Promise.all(waiting.map((name) => rm(join(clone, '.changeset', name))))
    if (waiting.length > 0) await commit('Drop changesets')
  }

  async function commit(message: string): Promise<void> {
    await git('add', '--all')
    await git('commit', '--quiet', '--message', message)
  }

  const release = () => pnpm('release')
  const git = async (...args: string[]) => (await run('git', args, { cwd: clone })).output
  const pnpm = async (...args: string[]) =>
    (await runPnpm(args, { cwd: clone, env: environment(), inheritEnv: false })).output

  /** The variables that a person's shell has: none of npm, pnpm, CI jobs or tests, but for the registry's. */
  function environment(): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|pnpm_|actions_|require_all$|vitest|node_env$|node_options$)/i.test(name),
    )
    return { ...Object.fromEntries(kept), pnpm_config_registry: registry.url }
  }
})

async function installedPackages(folder: string): Promise<string[]> {
  const lock = JSON.parse(await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>
  }
  return Object.keys(lock.packages)
    .map((path) => path.replace('node_modules/', ''))
    .sort()
}
