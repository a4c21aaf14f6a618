import { describe, expect, test } from 'vitest'
import { Confirmations } from './confirmations.ts'

const request = {
  method: 'post',
  pathTemplate: '/Tickets',
  pathValues: [],
  query: {},
  body: [{ id: 1, summary: 'x' }],
} as const

describe('a code', () => {
  test('is good once', () => {
    const confirmations = new Confirmations()
    const digest = confirmations.digest(request, 'preview')
    const code = confirmations.issue(digest)
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    expect(confirmations.redeem(digest, ` ${code.toLowerCase()} `)).toBe('accepted')
    expect(confirmations.redeem(digest, code)).toBe('unknown')
  })

  test.each([
    ['another body', { ...request, body: [{ id: 2, summary: 'x' }] }, 'preview'],
    ['another method', { ...request, method: 'delete' as const }, 'preview'],
    ['another query', { ...request, query: { returnall: true } }, 'preview'],
    ['another path', { ...request, pathTemplate: '/Tickets/{id}', pathValues: [1] }, 'preview'],
    ['what was shown, which has changed since', request, 'another preview'],
  ])('is void for %s', (_, other, preview) => {
    const confirmations = new Confirmations()
    const code = confirmations.issue(confirmations.digest(request, 'preview'))
    expect(confirmations.redeem(confirmations.digest(other, preview), code)).toBe('unknown')
  })

  test('does not depend on the order of keys', () => {
    const confirmations = new Confirmations()
    const other = { ...request, body: [{ summary: 'x', id: 1 }] }
    expect(confirmations.digest(other, '')).toBe(confirmations.digest(request, ''))
  })

  test('is void after five minutes', () => {
    let now = 0
    const confirmations = new Confirmations(() => now)
    const digest = confirmations.digest(request, '')
    const code = confirmations.issue(digest)
    now = 5 * 60_000
    expect(confirmations.redeem(digest, code)).toBe('unknown')
  })

  test('is void after three wrong ones', () => {
    const confirmations = new Confirmations()
    const digest = confirmations.digest(request, '')
    const code = confirmations.issue(digest)
    for (let attempt = 0; attempt < 3; attempt += 1) expect(confirmations.redeem(digest, 'AAAA-AAAA')).toBe('wrong')
    expect(confirmations.redeem(digest, code)).toBe('unknown')
  })

  test('of another process is void', () => {
    const [first, second] = [new Confirmations(), new Confirmations()]
    const code = first.issue(first.digest(request, ''))
    expect(second.redeem(second.digest(request, ''), code)).toBe('unknown')
  })
})

test('codes that nobody uses do not pile up', () => {
  const confirmations = new Confirmations()
  const digests = Array.from({ length: 60 }, (_, id) => confirmations.digest({ ...request, body: [{ id }] }, ''))
  const codes = digests.map((digest) => confirmations.issue(digest))
  expect(confirmations.redeem(digests[0] ?? '', codes[0] ?? '')).toBe('unknown')
  expect(confirmations.redeem(digests[59] ?? '', codes[59] ?? '')).toBe('accepted')
})
