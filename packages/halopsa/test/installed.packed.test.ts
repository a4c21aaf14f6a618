import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { type Installation, installPacked, repositoryRoot, run } from '@halopsa/testing'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { typeCheck } from './type-check.ts'

let installation: Installation

beforeAll(async () => {
  installation = await installPacked(['halopsa'])
})
afterAll(() => installation?.[Symbol.asyncDispose]())

test('npm installs four packages', async () => {
  const lock = JSON.parse(await readFile(join(installation.path, 'node_modules/.package-lock.json'), 'utf8'))
  expect(Object.keys(lock.packages).sort()).toEqual([
    'node_modules/@halopsa/core',
    'node_modules/@halopsa/schemas',
    'node_modules/halopsa',
    'node_modules/ky',
  ])
})

test('every section is a subpath, by its own name and by that of old, in ESM and CommonJS', async () => {
  const subpaths = await readdir(join(repositoryRoot, 'packages/sections'))
  const listed = await readdir(join(installation.path, 'node_modules/halopsa/dist/sections'))
  expect(listed.sort()).toEqual(subpaths.sort())
  await installation.write(
    'subpaths.cjs',
    `const { HaloAPI } = require('halopsa')
    const halo = new HaloAPI({ companyUrl: 'https://a.example.com', auth: 'a-token' })
    async function main() {
      for (const subpath of ${JSON.stringify(subpaths)}) {
        const section = await import('halopsa/' + subpath)
        const className = Object.keys(section).find((name) => /^[A-Z].*API$/.test(name))
        const operations = Object.keys(section).filter((name) => name !== className)
        const sameModule = require('halopsa/dist/HaloPSA/' + className)
        if (sameModule[className] !== section[className]) throw new Error(className + ' is there twice')
        const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(halo[className]))
        const expected = ['constructor', ...operations].sort().join()
        if (methods.sort().join() !== expected) throw new Error(className + ' has ' + methods)
      }
      console.log('as many as expected')
    }
    main()`,
  )
  const { output } = await run(process.execPath, ['subpaths.cjs'], { cwd: installation.path })
  expect(output).toBe('as many as expected\n')
})

test.each([
  ['Node', []],
  ['a bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
])('a strict program with ten sections type-checks as in %s', async (_, flags) => {
  await installation.write(
    'ten-sections.ts',
    `import { HaloAPI, type HaloAPITypes, HaloClient, toBase64 } from 'halopsa'
    import { type Faults_View, getTickets, TicketsAPI } from 'halopsa/tickets'

    const halo = new HaloAPI({ companyUrl: 'https://a.example.com', clientId: 'an-id', clientSecret: 'a-secret' })
    const client: HaloClient = halo
    const view: Faults_View = await getTickets(client, { count: 1 })
    const sameView: Faults_View = await new TicketsAPI(client).getTickets()
    const section: TicketsAPI = halo.TicketsAPI
    const created: HaloAPITypes.Faults = await section.postTickets({ faultsList: [{ summary: 'No network' }] })
    const actions: HaloAPITypes.Actions_View = await halo.ActionsAPI.getActions({ ticket_id: created.id })
    const attachment = await halo.AttachmentAPI.postAttachment({
      attachmentList: [{ filename: 'a.txt', data: await toBase64(new Uint8Array(3)) }],
    })
    const bytes: Uint8Array = await halo.AttachmentAPI.getAttachmentById({ id: attachment.id })
    const stream: ReadableStream<Uint8Array> = await halo.AttachmentAPI.getAttachmentById({ id: 1 }, { as: 'stream' })
    const assets: HaloAPITypes.Device_View = await halo.AssetAPI.getAsset()
    for await (const asset of halo.AssetAPI.paginateAsset()) asset.id?.toFixed()
    const area: HaloAPITypes.Area = await halo.ClientAPI.getClientById({ id: 1 })
    const site: HaloAPITypes.Site = await halo.SiteAPI.getSiteById({ id: 1 })
    const user: HaloAPITypes.Users = await halo.UsersAPI.getUsersById({ id: 1 })
    const appointment = await halo.AppointmentAPI.getAppointmentById({ id: 1 })
    const note: HaloAPITypes.AreaNote = await halo.CRMNoteAPI.getCRMNoteById({ id: 1 })
    const statuses = await halo.StatusAPI.getStatus()
    statuses[0]?.id?.toFixed()
    const known = await halo.TicketsAPI.getTicketsZapier<{ id: number }[]>()
    known[0]?.id.toFixed()
    console.log(view, sameView, actions, bytes, stream, assets, area, site, user, appointment, note)

    // @ts-expect-error a path parameter is needed
    halo.TicketsAPI.getTicketsById({})
    // @ts-expect-error no such section
    halo.NoSuchAPI
    // @ts-expect-error sections stay what they are
    halo.TicketsAPI = section`,
  )
  await typeCheck(installation, ['ten-sections.ts'], flags)
})

test('types resolve as the code does, at every kind of entry', async () => {
  const contents = createPackageFromTarballData(await readFile(installation.tarballs.get('halopsa') ?? ''))
  const entrypoints = ['.', './tickets', './crm-note', './dist/types', './dist/HaloPSA/TicketsAPI']
  const result = await checkPackage(contents, { entrypoints })
  if (!result.types) throw new Error('no types')
  // TypeScript's `node16` refuses to `require` an ES module, which Node loads.
  const meant = result.problems.filter(
    (problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node16-cjs'),
  )
  expect(Object.keys(result.entrypoints).sort()).toEqual(entrypoints.sort())
  expect(meant).toEqual([])
})

test.each(['halopsa', '@halopsa/core'])(
  'a subpath makes a bundle no larger than the package of its section, with the client of %s',
  async (client) => {
    const subpath = await bundle(installation.path, client, 'halopsa/tickets')
    const section = await bundle(join(repositoryRoot, 'test'), '@halopsa/core', '@halopsa/tickets')
    expect(subpath.length / section.length).toBeGreaterThan(0.99)
    expect(subpath.length / section.length).toBeLessThan(1.01)
    expect(subpath).toContain('/Tickets')
    expect(subpath).not.toMatch(/\/Actions|\/Tickets\//)
  },
)

/** A minified program that lists tickets. */
async function bundle(folder: string, client: string, tickets: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { HaloClient } from '${client}'
      import { getTickets } from '${tickets}'
      const halo = new HaloClient({ companyUrl: 'https://a.example.com', clientId: 'an-id', clientSecret: 'a-secret' })
      console.log(await getTickets(halo, { count: 1 }))`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
