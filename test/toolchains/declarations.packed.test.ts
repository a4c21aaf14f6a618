import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packPackages, pnpm, run, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installToolchains } from './install-toolchains.ts'

/** A module of a user whose functions have no written types: the compiler has to name them in its declarations. */
const wrappers = `
import { getActions, postActions } from '@halopsa/actions'
import { getAgent, paginateAgent } from '@halopsa/agent'
import { getClient, getClientById } from '@halopsa/client'
import type { HaloClient } from '@halopsa/core'
import { getTickets, getTicketsById, paginateTickets, postTickets } from '@halopsa/tickets'

export const tickets = (halo: HaloClient) => getTickets(halo, { open_only: true })
export const ticket = (halo: HaloClient, id: number) => getTicketsById(halo, { id })
export const allTickets = (halo: HaloClient) => paginateTickets(halo)
export const createTicket = (halo: HaloClient, summary: string) => postTickets(halo, { faultsList: [{ summary }] })
export const actions = (halo: HaloClient, ticket_id: number) => getActions(halo, { ticket_id })
export const addNotes = (halo: HaloClient) => postActions(halo, { actionsList: [], returnall: true })
export const agents = (halo: HaloClient) => getAgent(halo, { pageinate: true })
export const allAgents = (halo: HaloClient) => paginateAgent(halo)
export const clients = (halo: HaloClient) => getClient(halo)
export const client = async (halo: HaloClient, id: number) => (await getClientById(halo, { id })).name
`

let folder: TemporaryFolder
let tools: string

beforeAll(async () => {
  tools = await installToolchains()
  folder = await temporaryFolder()
  const names = ['actions', 'agent', 'client', 'tickets', 'core'].map((name) => `@halopsa/${name}`)
  const tarballs = await packPackages([...names, '@halopsa/schemas'])
  const dependencies = Object.fromEntries(names.map((name) => [name, `file:${tarballs.get(name)}`]))
  await folder.write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }))
  const overrides = [...tarballs].map(([name, file]) => `  '${name}': file:${file}\n`)
  await folder.write('pnpm-workspace.yaml', `overrides:\n${overrides.join('')}`)
  await folder.write('wrappers.ts', wrappers)
  await pnpm(['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'], { cwd: folder.path })
})
afterAll(() => folder?.[Symbol.asyncDispose]())

test.each(['5.4', '5.9', '6.0', '7.0'])(
  'TypeScript %s declares ten wrappers by the names of their schemas',
  async (version) => {
    const command = [
      join(tools, `typescript${version}/bin/tsc`),
      ...[
        '--strict',
        '--declaration',
        '--emitDeclarationOnly',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom,dom.iterable',
      ],
      ...['--module', 'esnext', '--moduleResolution', 'bundler', '--outDir', `out-${version}`, 'wrappers.ts'],
    ]
    expect(await run(process.execPath, command, { cwd: folder.path, mayFail: true })).toMatchObject({
      output: '',
      code: 0,
    })
    const declarations = await readFile(join(folder.path, `out-${version}/wrappers.d.ts`), 'utf8')
    expect(declarations.length).toBeLessThan(10_000)
    expect(declarations).toMatch(/\bFaults_View\b/)
  },
)
