import { PassThrough } from 'node:stream'
import { type Catalog, openCatalog } from '@halopsa/catalog'
import { HaloClient, type HaloClientOptions } from '@halopsa/core'
import type { HaloServer } from '@halopsa/msw/server'
import { askForToken } from '@halopsa/tenant-access/connection/ask-for-token'
import type { Tenant } from '@halopsa/tenant-access/connection/tenant'
import type { GlobalFlags } from '../command-line/global-flags.ts'
import { command } from '../commands/doctor.ts'
import type { Context } from '../context.ts'
import type { Access } from './access.ts'
import type { Check } from './check.ts'

/** The catalogue that the tests share. */
export const catalog: Catalog = openCatalog()

/** What a test changes of a connection. */
export type ConnectionOptions = Partial<HaloClientOptions>

/** The tenant of a double, as commands get it. */
export function tenantOf({ url, clientId, clientSecret }: HaloServer, options: ConnectionOptions = {}): Tenant {
  const all = { companyUrl: url, clientId, clientSecret, logger: () => {}, ...options }
  const halo = new HaloClient(all)
  return { halo, companyUrl: all.companyUrl, profile: 'test', askForToken: (signal) => askForToken(all, signal) }
}

/** Access to a tenant that no time limit ends. */
export function accessTo(tenant: Tenant): Access {
  return { tenant, timeout: 0, signal: new AbortController().signal, progress: () => {} }
}

/** A document as a tenant with exactly the operations of the catalogue would serve it. */
export function servedDocument(): {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, { parameters: { name: string; in: string }[] }>>
} {
  const paths: ReturnType<typeof servedDocument>['paths'] = {}
  for (const { name, method, path } of catalog.operations) {
    const parameters = catalog
      .describe(name)
      .queryParameters.map((parameter) => ({ name: parameter.name, in: 'query' }))
    paths[path] = { ...paths[path], [method]: { parameters } }
  }
  return { openapi: '3.0.1', info: { title: 'Halo API', version: 'v2' }, paths }
}

/** What a run of `halo doctor` left. */
export interface DoctorRun {
  code: number
  stdout: string
  stderr: string
  /** The checks that `--json` prints. */
  checks(): Check[]
}

/** Runs `halo doctor` against a tenant. */
export async function runDoctor(
  tenant: Tenant,
  flags: GlobalFlags & { report?: string } = { json: true },
): Promise<DoctorRun> {
  const output = collector()
  const errors = collector()
  const context: Context = {
    env: {},
    streams: { input: new PassThrough(), output: output.stream, errors: errors.stream },
    globals: flags,
    signal: new AbortController().signal,
    catalog,
    connect: async () => tenant,
  }
  const code = (await command.run(context, { flags, positionals: [] })) ?? 0
  const stdout = output.text()
  return { code, stdout, stderr: errors.text(), checks: () => JSON.parse(stdout) }
}

function collector() {
  const chunks: string[] = []
  const stream = new PassThrough()
  stream.on('data', (chunk) => chunks.push(String(chunk)))
  return { stream, text: () => chunks.join('') }
}
