import { startHaloServer } from '@halopsa/msw/server'
import type { Outcome } from '../program/program.ts'
import { installProgram } from './install-program.ts'
import { findRuntime, type RuntimeName } from './runtimes/find-runtime.ts'
import { describeRuntime, runInRuntime } from './runtimes/run-in-runtime.ts'

/** The outcomes of the program in one runtime. */
export interface RuntimeReport {
  /** Name and version: `Bun 1.4.5`. */
  runtime: string
  outcomes: Outcome[]
}

/** The outcomes of the program in every runtime of this machine. */
export interface ConformanceReport {
  reports: RuntimeReport[]
  /** Runtimes that this machine does not have. */
  missing: RuntimeName[]
}

const tickets = 250
const troubled = { late: 1001, limited: 1002, redirected: 1003, page: 1004 }

/**
 * Runs the program, from the packed packages, in every runtime: each against a double of its own.
 *
 * @throws Error when a runtime is missing and the variable `REQUIRE_ALL` is `1`, or when one does not run at all.
 */
export async function runConformance(): Promise<ConformanceReport> {
  const names = Object.keys(runInRuntime) as RuntimeName[]
  const executables = names.map((name) => ({ name, executable: findRuntime(name) }))
  await using program = await installProgram()
  const reports: RuntimeReport[] = []
  for (const { name, executable } of executables) {
    if (executable) reports.push(await report(name, executable, program.path))
  }
  return { reports, missing: executables.filter(({ executable }) => !executable).map(({ name }) => name) }
}

async function report(name: RuntimeName, executable: string, folder: string): Promise<RuntimeReport> {
  await using server = await startHaloServer({ tickets })
  const { url: companyUrl, clientId, clientSecret, state } = server
  state.trouble({ on: `/Tickets/${troubled.late}`, latency: 60_000 })
  state.trouble({ on: `/Tickets/${troubled.limited}`, status: 429, headers: { 'retry-after': '1' }, times: 1 })
  state.trouble({ on: `DELETE /Tickets/${troubled.redirected}`, location: '/api/Tickets' })
  state.trouble({ on: `DELETE /Tickets/${troubled.page}`, fault: 'login' })
  const input = { companyUrl, clientId, clientSecret, tickets, troubled }
  const outcomes = await runInRuntime[name]({ executable, folder, input })
  return { runtime: await describeRuntime(name, executable), outcomes }
}
