import { openCatalog } from '@halopsa/catalog'
import type { Interruption } from '@halopsa/command'
import { connect } from '@halopsa/tenant-access/connection/connect'
import { readOptions, type ServerOptions } from './options.ts'
import { auditFile, auditLog } from './safety/audit-log.ts'
import { Confirmations } from './safety/confirmations.ts'
import { Declines } from './safety/declines.ts'
import { Permissions } from './safety/permissions.ts'
import { mirrorDatabase } from './sql/mirror-database.ts'
import { reportingDatabase } from './sql/reporting-database.ts'
import type { Surroundings } from './surroundings.ts'
import { version } from './version.ts'

/** What a run gets from its process. */
export interface ProcessSurroundings {
  env: NodeJS.ProcessEnv
  errors: NodeJS.WritableStream
  interruption: Interruption
}

/** Clients give up after a minute; the reason is to come before. */
const patience = 50_000

/**
 * Runs the server until its client leaves, or the process is interrupted.
 *
 * @returns the exit code.
 * @throws UsageError and CommandError.
 */
export async function runServer(args: readonly string[], process: ProcessSurroundings): Promise<number> {
  const options = readOptions(args)
  if (options.version) {
    console.log(version())
    return 0
  }
  const surroundings = await prepare(options, process)
  const { signal } = process.interruption
  if (options.http) {
    const { serveHttp } = await import('./http/serve-http.ts')
    return serveHttp(surroundings, options.http, { env: process.env, signal })
  }
  const { serveOverStdio } = await import('./serve-stdio.ts')
  return serveOverStdio(surroundings, signal)
}

async function prepare(options: ServerOptions, { env, errors }: ProcessSurroundings): Promise<Surroundings> {
  const { profile, demo, allow, sql, mirror, budget, audit } = options
  const write = (line: string) => void errors.write(line)
  const tellPerson = (text: string) => write(`halopsa-mcp-server: ${text}\n`)
  const catalog = openCatalog()
  // What is wrong with the command line is told before a tenant is looked for.
  const permissions = new Permissions(catalog, allow)
  const mirrors = mirror === undefined ? [] : [mirrorDatabase(mirror)]
  const tenant = await connect({ env, demo, profile, log: tellPerson, maxWait: patience / 5 })
  return {
    catalog,
    tenant,
    permissions,
    confirmations: new Confirmations(),
    declines: new Declines(),
    audit: audit === undefined ? auditLog(write) : auditFile(audit),
    budget,
    querySources: [...mirrors, ...(sql ? [reportingDatabase(catalog, tenant)] : [])],
    patience,
    tellPerson,
  }
}
