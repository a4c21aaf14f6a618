import type { Catalog } from '@halopsa/catalog'
import { HaloApiError } from '@halopsa/core'
import { type Access, getOpenly } from './access.ts'
import type { Check } from './check.ts'
import { compareDocument, type DocumentComparison, documentFindings } from './compare-document.ts'
import { explainFailure } from './connection-failure.ts'
import { readServedDocument } from './served-document.ts'

/**
 * Where an instance serves its OpenAPI document, below `/api`, to everybody. A dozen public projects fetch it there, from
 * instances of halopsa.com and haloservicedesk.com and from one under a name of its own; no other address was seen.
 */
export const documentPath = '/swagger/v2/swagger.json'

/** What came of reading a tenant's document. */
export interface DocumentReading {
  checks: Check[]
  /** Absent where no document could be read. */
  comparison?: DocumentComparison
}

/**
 * Fetches the tenant's own document and compares it with the catalogue.
 *
 * @param hasToken whether a server that wants a token for its document can have one.
 */
export async function checkDocument(access: Access, catalog: Catalog, hasToken: boolean): Promise<DocumentReading> {
  const check = 'document'
  let body: unknown
  try {
    body = await fetchDocument(access, hasToken)
  } catch (error) {
    access.signal.throwIfAborted()
    return { checks: [{ check, ...explainAbsence(error) }] }
  }
  const served = readServedDocument(body)
  if (!served) return { checks: [{ check, ...noDocument }] }
  const comparison = compareDocument(served, catalog)
  return { checks: documentFindings(comparison, catalog).map((finding) => ({ check, ...finding })), comparison }
}

const byHand = `open /api${documentPath} of the tenant in a browser; \`generator import\` reads a file too`

const noDocument = {
  outcome: 'failed',
  message: 'What the tenant serves as its OpenAPI document is none',
  advice: `See what comes there: ${byHand}`,
} as const

/** A response of another status than 2xx. */
class RefusedError extends Error {
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

async function fetchDocument(access: Access, hasToken: boolean): Promise<unknown> {
  const response = await getOpenly(access, documentPath)
  const { status } = response
  if (response.ok) return parse(await response.text())
  await response.body?.cancel()
  if (!hasToken || (status !== 401 && status !== 403)) throw new RefusedError(status)
  return access.tenant.halo.request({ method: 'get', path: documentPath }, { signal: access.signal })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function explainAbsence(error: unknown): Omit<Check, 'check'> {
  if (error instanceof HaloApiError && error.status < 300) return noDocument
  if (!(error instanceof HaloApiError) && !(error instanceof RefusedError)) {
    return { outcome: 'failed', ...explainFailure(error) }
  }
  return {
    outcome: 'warning',
    message: `The tenant does not serve its OpenAPI document (${error.status})`,
    advice: `Operations were not compared: ${byHand}`,
  }
}
