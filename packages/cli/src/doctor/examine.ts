import type { Catalog } from '@halopsa/catalog'
import type { Access } from './access.ts'
import { checkClock } from './clock.ts'
import type { DocumentComparison } from './compare-document.ts'
import { checkDocument, type DocumentReading } from './document.ts'
import { checkLists, examinedSections, type ListsExamination } from './lists.ts'
import { reachServer } from './reach.ts'
import { tryToken } from './token.ts'

/** Everything that was found out about a tenant. */
export interface Examination extends ListsExamination {
  /** How its document differs from the catalogue; absent where it could not be read. */
  comparison?: DocumentComparison
}

/** Makes all checks. One that fails ends those alone that need it. */
export async function examineTenant(access: Access, catalog: Catalog): Promise<Examination> {
  access.progress('Reaching the server')
  const contact = await reachServer(access)
  access.progress('Trying the token')
  const token = await tryToken(access, contact)
  access.progress("Reading the tenant's OpenAPI document")
  const isReached = contact.exchange !== undefined
  const document = isReached ? await checkDocument(access, catalog, token.isUsable) : unreadDocument
  const { checks, lists } = token.isUsable ? await checkLists(access, catalog) : unaskedLists
  return {
    checks: [contact.check, checkClock(contact.exchange), ...token.checks, ...document.checks, ...checks],
    comparison: document.comparison,
    lists,
  }
}

const unreadDocument: DocumentReading = {
  checks: [{ check: 'document', outcome: 'skipped', message: 'Not read: it needs a server that can be reached' }],
}

const unaskedLists: ListsExamination = {
  checks: [
    {
      check: 'lists',
      outcome: 'skipped',
      message: `${examinedSections.length} lists not asked: they need a token`,
    },
  ],
  lists: [],
}
