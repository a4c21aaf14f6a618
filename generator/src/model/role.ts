import type { Method, Role } from './model.ts'

/**
 * What an operation does with the records of its section, by its method and path. This is decided here alone.
 *
 * - `/Tickets` is the list of a section, `/Tickets/{id}` one record. What a path parameter is called does not matter
 *   (`/KBArticleAnon/{slug}`), nor whether a record takes several to name it (`/TicketApproval/{id}&{seq}`).
 * - A POST below the section is an action, also where an identifier follows: `POST /Automation/{runbookId}` starts a
 *   runbook. So is a DELETE of the section as a whole: `DELETE /mcp` ends a session and deletes no record.
 */
export function operationRole(method: Method, path: string): Role {
  const below = path.split('/').slice(2).join('/')
  const replaces = method === 'put' || method === 'patch'
  if (below === '') return method === 'get' ? 'list' : method === 'post' || replaces ? 'save' : 'action'
  if (!isIdentifiers(below)) return 'action'
  return method === 'get' || method === 'delete' ? method : replaces ? 'save' : 'action'
}

/** Whether a path below a section is nothing but path parameters in one segment: `{id}`, `{id}&{seq}`. */
function isIdentifiers(below: string): boolean {
  return /^\{[^{}]+\}(?:&\{[^{}]+\})*$/.test(below)
}
