import { json, missingRecord } from '../http/responses.ts'
import { isRecord } from '../records/collection.ts'
import { projectFields } from '../records/record-fields.ts'
import type { ApiCall } from './api-call.ts'

/**
 * Answers the calls that run a report: `GET /Report/{id}?loadreport=true` and `POST /Report` with `_loadreportonly`. A
 * report that fails is answered with 200 and its `load_error`.
 *
 * @returns `undefined` for the other calls, which are handled as in any section.
 */
export async function answerReportCall(call: ApiCall): Promise<Response | undefined> {
  switch (`${call.operation.method} ${call.operation.path}`) {
    case 'get /Report/{id}':
      return call.query.get('loadreport')?.toLowerCase() === 'true' ? runSavedReport(call) : undefined
    case 'post /Report':
      return runPostedReport(call)
    default:
      return undefined
  }
}

async function runSavedReport({ operation: { section }, recordId, store, reports }: ApiCall): Promise<Response> {
  const record = store.find(section.name, recordId)
  if (record === undefined) return missingRecord(section, recordId)
  const report = await reports.run({ id: Number(record.id), sql: textOf(record.sql) })
  return json({ ...projectFields(record, section.record), report })
}

async function runPostedReport({ body, reports }: ApiCall): Promise<Response | undefined> {
  const posted: unknown = Array.isArray(body) ? body.at(-1) : undefined
  if (!isRecord(posted) || posted._loadreportonly !== true) return undefined
  const report = await reports.run({ sql: textOf(posted.sql) })
  return json({ ...posted, report }, 201)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
