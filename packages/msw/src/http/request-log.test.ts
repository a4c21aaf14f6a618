import { describe, expect, test } from 'vitest'
import { type RecordedRequest, RequestLog } from './request-log.ts'

const request = (path: string): RecordedRequest => ({
  method: 'GET',
  path,
  query: new URLSearchParams(),
  headers: new Headers(),
})
const paths = (log: RequestLog) => log.requests.map(({ path }) => path)

describe('the log', () => {
  test('drops the oldest requests beyond its limit', () => {
    const log = new RequestLog(2)
    for (const path of ['/1', '/2', '/3']) log.add(request(path))
    expect(paths(log)).toEqual(['/2', '/3'])
  })

  test('drops the oldest requests whose bodies are larger than 16 million characters together', () => {
    const log = new RequestLog(100)
    for (const path of ['/1', '/2', '/3']) {
      const added = request(path)
      log.add(added)
      log.setBody(added, 'body', 7_000_000)
    }
    expect(paths(log)).toEqual(['/2', '/3'])
  })

  test('keeps the latest request, however large it is', () => {
    const log = new RequestLog(100)
    const large = request('/large')
    log.add(request('/before'))
    log.add(large)
    log.setBody(large, 'body', 100_000_000)
    expect(paths(log)).toEqual(['/large'])
  })
})
