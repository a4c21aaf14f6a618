import { describe, expect, test } from 'vitest'
import { sendJson } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { formData } from '../index.ts'

describe('a form', () => {
  test('is sent as multipart: files, repeated parts, JSON, text', async () => {
    let received: FormData | undefined
    const server = await serveHalo({
      api: async ({ headers, body }, response) => {
        received = await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData()
        sendJson(response, {})
      },
    })
    await server.client().request({
      method: 'post',
      path: '/Upload',
      body: formData({
        file: new File(['hello'], 'hello.txt', { type: 'text/plain' }),
        ids: [1, 2],
        meta: { a: [1] },
        when: new Date(0),
        draft: false,
        none: undefined,
      }),
    })
    expect(Object.fromEntries([...(received ?? [])].filter(([key]) => key !== 'file'))).toEqual({
      ids: '2',
      meta: '{"a":[1]}',
      when: '1970-01-01T00:00:00.000Z',
      draft: 'false',
    })
    expect(received?.getAll('ids')).toEqual(['1', '2'])
    const file = received?.get('file') as File
    expect([file.name, file.type, await file.text()]).toEqual(['hello.txt', 'text/plain', 'hello'])
  })

  test.each([undefined, null, {}, { file: undefined, ids: [] }, new FormData()])(
    'of %j has no part, and is none',
    (values) => {
      expect(formData(values)).toBeUndefined()
    },
  )
})
