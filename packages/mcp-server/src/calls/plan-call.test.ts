import { openCatalog } from '@halopsa/catalog'
import { NameOfRecord } from '@halopsa/tenant-access/names/name-of-record'
import { describe, expect, test } from 'vitest'
import { planCall } from './plan-call.ts'

const catalog = openCatalog()
const plan = (operation: string, parameters?: Record<string, unknown>, body?: unknown) =>
  planCall(catalog, { operation, parameters, body })

test('parameters find their place in the path and the query', () => {
  const request = plan('getTicketsById', { id: '12', includedetails: true })
  expect(request).toMatchObject({
    method: 'get',
    pathTemplate: '/Tickets/{id}',
    pathValues: [12],
    query: { includedetails: true },
  })
})

test('an operation is found by its method and path, too', () => {
  expect(plan('GET /Tickets/{id}', { id: 1 }).operation?.name).toBe('getTicketsById')
})

test('a name may stand for an id, in the path, the query and the body', () => {
  const name = (text: string) => expect.objectContaining({ name: text })
  expect(plan('getClientById', { id: 'Acme' }).pathValues).toEqual([name('Acme')])
  const { query } = plan('getTickets', { client_id: 'Acme', status: 'New, 2', agent_id: '3' })
  expect(query).toEqual({ client_id: name('Acme'), status: [name('New'), 2], agent_id: 3 })
  const { body } = plan('postTickets', {}, { id: 1, client_id: 'Acme', summary: '12' })
  expect(body).toEqual([{ id: 1, client_id: expect.any(NameOfRecord), summary: '12' }])
})

test('dates are read as people write them', () => {
  const { query } = plan('getTickets', { lastupdatefromdate: '2026-01-31T09:00Z' })
  expect(query).toEqual({ lastupdatefromdate: '2026-01-31T09:00:00.000Z' })
})

describe('what Halo would ignore or misread is refused', () => {
  test.each([
    [
      'an unknown operation',
      'getTicket',
      {},
      undefined,
      'There is no operation "getTicket" in the catalogue; the nearest are',
    ],
    [
      'an unknown parameter',
      'getTickets',
      { cliend_id: 1 },
      undefined,
      'no parameter "cliend_id" (the nearest are client_id',
    ],
    ['a page', 'getTickets', { page_no: 2 }, undefined, 'has limit and page instead'],
    ['a missing id', 'getTicketsById', {}, undefined, 'needs id'],
    ['a text for a number', 'getTicketsById', { id: {} }, undefined, 'id takes'],
    ['no truth', 'getTickets', { open_only: 'yes' }, undefined, 'open_only takes true or false, not "yes"'],
    ['no date', 'getTickets', { lastupdatefromdate: 'soon' }, undefined, 'takes a date such as'],
    ['a body where none is sent', 'getTickets', {}, { id: 1 }, 'sends no body'],
    ['no body', 'postTickets', {}, undefined, 'needs a body'],
    ['an unknown field', 'postTickets', {}, { sumary: 'x' }, 'no field "sumary" (the nearest are summary'],
    ['a body that is no record', 'postTickets', {}, 'delete all', 'takes records'],
    ['a file', 'postAttachmentImage', {}, {}, 'takes a file'],
  ])('%s', (_, operation, parameters, body, message) => {
    expect(() => plan(operation, parameters, body)).toThrow(message)
  })
})

test('a field that decides what a call does is refused in another case, at any depth', () => {
  const nested = { assets: [{ Send_Service_Email: true }] }
  expect(() => plan('postService', {}, nested)).toThrow('Send_Service_Email is written send_service_email')
  expect(() => plan('postReport', {}, { _LoadReportOnly: true })).toThrow('no field "_LoadReportOnly"')
})
