import { lookUpNames } from '@halopsa/tenant-access/names/look-up'
import { idOrName } from '@halopsa/tenant-access/names/name-of-record'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { defineCommand } from '../command-line/command.ts'
import { splitPair } from '../operations/plan-request.ts'
import { runReport } from '../reports/run-report.ts'
import { showRequest } from '../writes/show-request.ts'

const name = 'report run'

/** `halo report run`: runs a saved report. */
export const command = defineCommand({
  usage: '<id or name>',
  words:
    'Prints its rows, at most 50,000. The gateway gives up after about 60 seconds. --limit shortens what is printed.',
  positionals: [1, 1],
  examples: [
    'report run 1 --csv > report.csv',
    'report run "Open tickets" --fields faultid,symptom',
    'report run 1 --query reportingperiodstartdate=2026-01-01T00:00:00Z',
  ],
  flags: {
    query: {
      type: 'text',
      multiple: true,
      placeholder: 'NAME=VALUE',
      words: 'Sets a parameter of `GET /Report/{id}`, such as client_id or filters.',
    },
  },
  async run(context, { flags, positionals: [report = ''] }) {
    const operation = context.catalog.describe('getReportById')
    const { method, path: pathTemplate, section } = operation
    const known = operation.queryParameters.map((parameter) => parameter.name).filter((other) => other !== 'loadreport')
    const pairs = (flags.query ?? []).map((pair) => splitPair(pair, '--query', known, name))
    const planned: PlannedRequest = {
      operation,
      method,
      pathTemplate,
      pathValues: [idOrName(report, { section, basis: 'convention' })],
      query: { ...Object.fromEntries(pairs), loadreport: true },
    }
    if (context.globals['dry-run']) return showRequest(context, planned)
    const { halo } = await context.connect()
    const request = await lookUpNames(context.catalog, halo, planned, context.signal)
    return runReport(context, halo, { request, label: `Report ${JSON.stringify(report)}` })
  },
})
