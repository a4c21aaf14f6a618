import type { Catalog } from '@halopsa/catalog'
import { HaloApiError, HaloAuthError } from '@halopsa/core'
import type { Access } from './access.ts'
import type { Check, Finding } from './check.ts'
import { type ExpectedList, expectedList, listFindings } from './compare-list.ts'
import { explainFailure } from './connection-failure.ts'
import { type SeenList, seeList } from './see-list.ts'
import { explainRefusal } from './token.ts'

/** Sections whose lists are asked: what integrators use most, with each shape and way of paging among them. */
export const examinedSections = [
  'Tickets',
  'Actions',
  'Client',
  'Site',
  'Users',
  'Agent',
  'Team',
  'Asset',
  'Status',
  'TicketType',
  'Priority',
  'CRMNote',
  'Invoice',
] as const

/** Records that are asked for, of lists that can be asked for few. */
const pageSize = 5

/** What came of asking lists. */
export interface ListsExamination {
  checks: Check[]
  /** The lists that responded. */
  lists: { expected: ExpectedList; seen: SeenList }[]
}

/** Asks lists for a page each, one after the other, and compares them with the catalogue. */
export async function checkLists(access: Access, catalog: Catalog): Promise<ListsExamination> {
  const examination: ListsExamination = { checks: [], lists: [] }
  let ticketId: number | undefined
  for (const section of examinedSections) {
    const expected = expectedList(section, catalog)
    const check = expected.endpoint
    if (section === 'Actions' && ticketId === undefined) {
      examination.checks.push({ check, outcome: 'skipped', message: 'Not asked: it needs a ticket, and none came' })
      continue
    }
    access.progress(`Asking ${check}`)
    try {
      const query = { ...pageQuery(expected), ...(section === 'Actions' && { ticket_id: ticketId }) }
      const { tenant, signal } = access
      const body = await tenant.halo.request({ method: 'get', path: expected.path, query }, { signal })
      if (section === 'Tickets') ticketId = firstId(body, expected.list.recordsKey)
      const seen = seeList(body, expected.list.recordsKey)
      examination.lists.push({ expected, seen })
      examination.checks.push(...listFindings(expected, seen).map((finding) => ({ check, ...finding })))
    } catch (error) {
      access.signal.throwIfAborted()
      examination.checks.push({ check, ...explainListError(error) })
    }
  }
  return examination
}

/** Asks for a small page, in the way that the list takes it. */
function pageQuery({ queryParameters }: ExpectedList): Record<string, number | boolean> {
  if (queryParameters.includes('pageinate')) return { pageinate: true, page_size: pageSize, page_no: 1 }
  return queryParameters.includes('count') ? { count: pageSize } : {}
}

/** The id of the first record of a view. It is used for a call, and told nowhere. */
function firstId(body: unknown, recordsKey = ''): number | undefined {
  const records = Object(body)[recordsKey]
  const id: unknown = Array.isArray(records) ? Object(records[0]).id : undefined
  return typeof id === 'number' ? id : undefined
}

/** Says why a list could not be looked at. A missing permission is no difference. */
export function explainListError(error: unknown): Finding {
  // A token was given before, so that neither the tenant nor the place of the authorisation server is wrong.
  if (error instanceof HaloAuthError) return explainRefusal(error, { namesTenant: false, authorisesElsewhere: false })
  if (!(error instanceof HaloApiError)) return { outcome: 'failed', ...explainFailure(error) }
  const { status } = error
  if (status === 401 || status === 403) {
    return {
      outcome: 'warning',
      message: `Not permitted (${status}), so that nothing was compared`,
      advice:
        'The scope of the application and the role of its agent both have to allow it; Halo does not say which refused',
    }
  }
  if (status === 429) {
    return {
      outcome: 'warning',
      message: 'Refused for now (429), so that nothing was compared',
      advice: 'Run it again in 5 minutes: other programs use up the limit of the tenant',
    }
  }
  if (status === 404) {
    return {
      outcome: 'failed',
      message: 'The tenant has no such list (404)',
      advice: 'Do without it: the version or the licence of the tenant lacks it',
    }
  }
  return {
    outcome: 'failed',
    message: status < 300 ? 'What comes is no JSON' : `The server responds with ${status}`,
    advice: 'Run it again; if it stays, call it with `halo api --debug` and ask the administrator of the tenant',
  }
}
