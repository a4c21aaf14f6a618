import { describe, expect, test } from 'vitest'
import { type PathValue, path } from './path.ts'

describe('path', () => {
  test('leaves its literal parts as they are', () => {
    expect(path`/TicketApproval/${1}&${2}`).toBe('/TicketApproval/1&2')
    expect(path`/Tickets`).toBe('/Tickets')
  })

  test.each<[PathValue, string]>([
    [12345, '12345'],
    [12345678901234567890n, '12345678901234567890'],
    [false, 'false'],
    ['a/b', 'a%2Fb'],
    ['../../auth/token', '..%2F..%2Fauth%2Ftoken'],
    ['x?y=1#z', 'x%3Fy%3D1%23z'],
    ['%2e%2e', '%252e%252e'],
    ['a\\b', 'a%5Cb'],
    ['ü €', '%C3%BC%20%E2%82%AC'],
    ['...', '...'],
    [' ', '%20'],
  ])('keeps %s within its segment', (value, encoded) => {
    expect(path`/Tickets/${value}/x`).toBe(`/Tickets/${encoded}/x`)
  })

  test.each([undefined, null, '', '\ud800'])('refuses %j, and names the place', (value) => {
    expect(() => path`/Tickets/${1}/Actions/${value as string}`).toThrow(
      new TypeError('Missing or invalid path value after /Tickets/1/Actions/'),
    )
  })

  test.each(['.', '..'])('refuses %j as a whole segment', (value) => {
    expect(() => path`/Tickets/${value}`).toThrow(TypeError)
    expect(() => path`/Tickets/${value}/Actions`).toThrow(TypeError)
    expect(path`/Files/x${value}`).toBe(`/Files/x${value}`)
  })

  test('refuses values that make a dot segment together', () => {
    expect(() => path`/Files/${'.'}${'.'}/x`).toThrow(TypeError)
  })
})
