import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Call, connect } from '../../test/connect.ts'
import { type HaloRecord, type HaloServer, startHaloServer } from '../server.ts'

let server: HaloServer
let call: Call

beforeEach(async () => {
  server = await startHaloServer()
  call = await connect(server)
})
afterEach(() => server.close())

const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
const base64 = btoa(String.fromCharCode(...bytes))

const read = async (response: Promise<Response>) => (await (await response).json()) as HaloRecord

describe('an attachment', () => {
  test('is uploaded as base64 and downloaded as the same bytes', async () => {
    const posted = await call('POST', '/Attachment', [{ ticket_id: 1000, filename: 'report.pdf', data: base64 }])
    expect(posted.status).toBe(201)
    const created = (await posted.json()) as HaloRecord
    expect(created).toMatchObject({ ticket_id: 1000, filename: 'report.pdf', filesize: 300, isimage: false })
    expect(created.data).toBe(base64)
    const file = await call('GET', `/Attachment/${created.id}`)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(file.headers.get('content-length')).toBe('300')
    expect(file.headers.get('content-disposition')).toContain('report.pdf')
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  })

  test('is uploaded as a data URI', async () => {
    const dataUri = `data:image/png;base64,${base64}`
    const { id } = await read(call('POST', '/Attachment', [{ filename: 'photo.png', data_base64: dataUri }]))
    const file = await call('GET', `/Attachment/${id}`)
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  })

  test('is uploaded at the path for documents too', async () => {
    const { id } = await read(call('POST', '/Attachment/document', [{ filename: 'a.txt', data: btoa('text') }]))
    expect(await (await call('GET', `/Attachment/document/${id}`)).text()).toBe('text')
    expect((await call('DELETE', `/Attachment/document/${id}`)).status).toBe(200)
    expect((await call('GET', `/Attachment/${id}`)).status).toBe(404)
  })

  test('is uploaded as a form', async () => {
    const form = new FormData()
    form.set('ticket_id', '1000')
    form.set('file', new File([bytes], 'photo.png', { type: 'image/png' }))
    const created = await read(call('POST', '/Attachment', form))
    expect(created).toMatchObject({ ticket_id: 1000, filename: 'photo.png', filesize: 300, isimage: true })
    const file = await call('GET', `/Attachment/${created.id}`)
    expect(file.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  })

  test('is downloaded whatever its name and type are', async () => {
    for (const fields of [
      { filename: 'a.constructor' },
      { filename: '\ud800' },
      { filename: 'a', content_type: 'a\nb' },
    ]) {
      const { id } = await read(call('POST', '/Attachment', [{ ...fields, data: base64 }]))
      const file = await call('GET', `/Attachment/${id}`)
      expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/octet-stream'])
    }
  })

  test('can be a form without a file', async () => {
    const form = new FormData()
    form.set('ticket_id', '1000')
    expect(await read(call('POST', '/Attachment', form))).toMatchObject({ id: 1, ticket_id: 1000 })
  })

  test('is listed with its ticket', async () => {
    await call('POST', '/Attachment', [{ ticket_id: 1000, filename: 'a.txt', data: btoa('a') }])
    await call('POST', '/Attachment', [{ ticket_id: 1001, filename: 'b.txt', data: btoa('b') }])
    const view = await read(call('GET', '/Attachment?ticket_id=1001'))
    expect(view).toMatchObject({ record_count: 1, attachments: [{ filename: 'b.txt', filesize: 1 }] })
  })

  test('keeps its bytes when its record is updated', async () => {
    const { id } = await read(call('POST', '/Attachment', [{ filename: 'a.txt', data: btoa('text') }]))
    await call('POST', '/Attachment', [{ id, note: 'Signed' }])
    expect(await (await call('GET', `/Attachment/${id}`)).text()).toBe('text')
  })

  test('is refused when its data is not base64', async () => {
    const response = await call('POST', '/Attachment', [{ filename: 'a.txt', data: '%%%' }])
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ ClassName: 'System.FormatException' })
  })

  test('of a record that a test added has the data of the record', async () => {
    server.state.seed({ Attachment: [{ id: 5, filename: 'a.txt', data: btoa('seeded') }] })
    expect(await (await call('GET', '/Attachment/5')).text()).toBe('seeded')
  })

  test('cannot be read after it is deleted', async () => {
    const { id } = await read(call('POST', '/Attachment', [{ filename: 'a.txt', data: btoa('text') }]))
    expect((await call('DELETE', `/Attachment/${id}`)).status).toBe(200)
    expect((await call('GET', `/Attachment/${id}`)).status).toBe(404)
  })
})

describe('a staged image', () => {
  test('can be loaded by anyone with its URL', async () => {
    const form = new FormData()
    form.set('file', new File([bytes], 'screen.png', { type: 'image/png' }))
    const { link } = await read(call('POST', '/Attachment/image?filename=screen.png', form))
    const image = await fetch(String(link))
    expect(image.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(bytes)
  })

  test('cannot be read after it is deleted', async () => {
    const { link } = await read(call('POST', '/Attachment/image', [{ filename: 'screen.png', data: base64 }]))
    const token = new URL(String(link)).searchParams.get('token')
    expect((await call('DELETE', `/Attachment/image/${token}`)).status).toBe(200)
    expect((await fetch(String(link))).status).toBe(404)
  })
})
