import { expect, test } from 'vitest'
import { operationRole } from './role.ts'

test.for([
  ['get', '/Tickets', 'list'],
  ['post', '/Tickets', 'save'],
  ['put', '/Tickets', 'save'],
  ['delete', '/mcp', 'action'],
  ['head', '/Tickets', 'action'],
  ['get', '/Tickets/{id}', 'get'],
  ['get', '/KBArticleAnon/{slug}', 'get'],
  ['get', '/ReportData/{publishedid}', 'get'],
  ['get', '/A/{b/c}', 'get'],
  ['put', '/Tickets/{id}', 'save'],
  ['post', '/Automation/{runbookId}', 'action'],
  ['delete', '/Tickets/{id}', 'delete'],
  ['delete', '/TicketApproval/{id}&{seq}', 'delete'],
  ['get', '/Agent/me', 'action'],
  ['get', '/Tickets/{id}/Actions', 'action'],
  ['get', '/Tickets/x{id}', 'action'],
] as const)('%s %s is of the role %s', ([method, path, role]) => {
  expect(operationRole(method, path)).toBe(role)
})
