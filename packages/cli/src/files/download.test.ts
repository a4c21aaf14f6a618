import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { lstat, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { run as runProgram, serveHttp, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type RunSurroundings, runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'
import { writeFileWhole } from './write-file-whole.ts'

let server: HaloServer
let folder: TemporaryFolder

const bytes = randomBytes(2_000_000)

beforeEach(async () => {
  server = await startHaloServer({
    seed: {
      Attachment: [
        { id: 7, ticket_id: 5, filename: 'report.pdf', data: bytes.toString('base64') },
        { id: 8, ticket_id: 5, filename: 'image.png', data: btoa('first') },
        { id: 9, ticket_id: 5, filename: '../Image.png', data: btoa('second') },
        { id: 10, ticket_id: 6, filename: '../../.profile', data: btoa('echo') },
      ],
    },
  })
  folder = await temporaryFolder()
})
afterEach(async () => {
  await server.close()
  await folder[Symbol.asyncDispose]()
})

const run = (args: string[], surroundings: RunSurroundings = {}) =>
  runHaloInProcess(['attachment', 'download', ...args], { env: tenantOf(server), ...surroundings })

const at = (name: string) => join(folder.path, name)
const files = async () => (await readdir(folder.path)).sort()

/** Has the file come from a server that sends a part of it, and then what the function says. */
async function servePart(end: (response: ServerResponse) => void, headers: Record<string, string> = {}) {
  const store = await serveHttp((_, response) => {
    response.writeHead(200, { 'content-disposition': 'attachment; filename=half.bin', ...headers })
    response.write(new Uint8Array(1_000), () => end(response))
  })
  server.state.override('GET /Attachment/*', { link: `${store.url}/half` })
  return store
}

describe('a file', () => {
  test('is stored in a folder under its own name, which is printed', async () => {
    const { code, stdout, stderr } = await run(['7', '--output', folder.path, '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual([{ id: 7, file: at('report.pdf'), size: 2_000_000 }])
    expect(await readFile(at('report.pdf'))).toEqual(bytes)
    expect(await files()).toEqual(['report.pdf'])
  })

  test('is stored at a path, or in a folder that does not exist yet', async () => {
    await run(['7', '-o', at('copy.bin')])
    await run(['7', '--output', `${at('new/folder')}/`])
    expect(await readFile(at('copy.bin'))).toEqual(bytes)
    expect(await readFile(at('new/folder/report.pdf'))).toEqual(bytes)
  })

  test('never leaves the folder, whatever the server calls it', async () => {
    await run(['10', '--output', folder.path])
    expect(await files()).toEqual(['profile'])
    server.state.override('GET /Attachment/*', new Response('x', { headers: { 'content-type': 'text/plain' } }))
    await run(['10', '--output', folder.path])
    expect(await files()).toEqual(['attachment-10', 'profile'])
  })

  test('is written to the standard output', async () => {
    const { code, stdout, stderr } = await run(['8', '--output', '-'])
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'first', stderr: '' })
  })

  test('is not written to a terminal, which would obey it', async () => {
    const args = ['attachment', 'download', '7', '--output', '-']
    const { code, stdout, stderr } = await runHaloInProcess(args, { env: tenantOf(server), isTerminal: true })
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('A file is not shown at a terminal')])
    expect(server.state.requests).toEqual([])
  })

  test('is fetched from the address that the server names, without the token', async () => {
    const headers: unknown[] = []
    await using store = await serveHttp((request, response) => {
      headers.push(request.headers.authorization)
      response.setHeader('content-disposition', 'attachment; filename="from-s3.bin"')
      response.end(bytes)
    })
    server.state.override('GET /Attachment/*', { link: `${store.url}/signed?signature=x` })
    await run(['7', '--output', folder.path])
    expect(await readFile(at('from-s3.bin'))).toEqual(bytes)
    expect(headers).toEqual([undefined])
  })

  test('that is not there ends with 5, and leaves nothing', async () => {
    expect((await run(['99', '--output', folder.path])).code).toBe(5)
    expect(await files()).toEqual([])
  })
})

test('a folder that is not there is named, and not the temporary one in it', async () => {
  const target = { path: at('none/copy.bin'), replaces: false }
  await expect(writeFileWhole(target, Readable.from([]))).rejects.toMatchObject({ code: 'ENOENT', path: at('none') })
})

describe('a file of the same name', () => {
  test('stays, unless --force is given', async () => {
    await writeFile(at('report.pdf'), 'mine')
    const { code, stderr } = await run(['7', '--output', folder.path])
    expect(code).toBe(1)
    expect(stderr).toBe(`halo: ${at('report.pdf')} exists; --force replaces it\n`)
    expect(await readFile(at('report.pdf'), 'utf8')).toBe('mine')
    expect(await files()).toEqual(['report.pdf'])
    expect((await run(['7', '--output', folder.path, '--force'])).code).toBe(0)
    expect(await readFile(at('report.pdf'))).toEqual(bytes)
  })

  test('is told before anything is asked where --output names it', async () => {
    await writeFile(at('copy.bin'), 'mine')
    expect((await run(['7', '--output', at('copy.bin')])).code).toBe(1)
    expect(server.state.requests).toEqual([])
  })

  test('stays where it came during the download', async () => {
    server.state.override('GET /Attachment/*', async () => {
      await writeFile(at('copy.bin'), 'mine')
      return new Response('theirs')
    })
    expect((await run(['7', '--output', at('copy.bin')])).code).toBe(1)
    expect(await readFile(at('copy.bin'), 'utf8')).toBe('mine')
    expect(await files()).toEqual(['copy.bin'])
  })
})

describe('what is no file', () => {
  test('of a link the file behind it is replaced, and the link stays', async () => {
    await writeFile(at('old.bin'), 'old')
    await symlink('old.bin', at('link'))
    expect((await run(['8', '--output', at('link')])).code).toBe(1)
    expect((await run(['8', '--output', at('link'), '--force'])).code).toBe(0)
    expect(await readlink(at('link'))).toBe('old.bin')
    expect(await readFile(at('old.bin'), 'utf8')).toBe('first')
    expect(await files()).toEqual(['link', 'old.bin'])
  })

  test.skipIf(process.platform === 'win32')('a named pipe is written to, and stays', async () => {
    await runProgram('mkfifo', [at('pipe')])
    const reading = readFile(at('pipe'), 'utf8')
    expect((await run(['8', '--output', at('pipe'), '--force'])).code).toBe(0)
    expect(await reading).toBe('first')
    expect((await lstat(at('pipe'))).isFIFO()).toBe(true)
    expect(await files()).toEqual(['pipe'])
  })
})

describe('nothing half-written stays', () => {
  test('where the connection breaks', async () => {
    await writeFile(at('half.bin'), 'mine')
    await using _ = await servePart((response) => response.destroy())
    const { code, stderr } = await run(['7', '--output', folder.path, '--force'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/The download of attachment 7 broke off after \d+ bytes/)
    expect(await readFile(at('half.bin'), 'utf8')).toBe('mine')
    expect(await files()).toEqual(['half.bin'])
  })

  test('where fewer bytes come than were announced', async () => {
    await using _ = await servePart((response) => response.destroy(), { 'content-length': '5000' })
    const { code, stderr } = await run(['7', '--output', folder.path])
    expect(code).toBe(1)
    expect(stderr).toMatch(/broke off after \d+ of 5000 bytes/)
    expect(await files()).toEqual([])
  })

  test('where it is interrupted', async () => {
    await using _ = await servePart(() => {})
    const controller = new AbortController()
    const running = run(['7', '--output', folder.path], { signal: controller.signal })
    running.catch(() => {})
    await vi.waitFor(async () => expect(await files()).toEqual([expect.stringMatching(/^\.half\.bin\..*\.part$/)]))
    controller.abort()
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    expect(await files()).toEqual([])
  })

  test('where the file cannot be written', async () => {
    const { code, stderr } = await run(['7', '--output', at('gone/report.pdf')])
    expect(code).toBe(1)
    expect(stderr).toContain('ENOENT')
  })
})

test('memory does not grow with the file', async () => {
  const chunk = new Uint8Array(1_000_000)
  const count = 200
  await using store = await serveHttp(async (_, response) => {
    for (let index = 0; index < count; index += 1) {
      if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve))
    }
    response.end()
  })
  server.state.override('GET /Attachment/*', { link: `${store.url}/large` })
  const before = process.memoryUsage().arrayBuffers
  let highest = 0
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().arrayBuffers)
  }, 5)
  const { stdout } = await run(['7', '--output', at('large.bin'), '--ndjson'])
  clearInterval(timer)
  expect(JSON.parse(stdout)).toMatchObject({ size: count * chunk.length })
  expect(highest - before).toBeLessThan(100_000_000)
})

describe('the files of a ticket', () => {
  test('are stored in a folder, each under a name of its own', async () => {
    const { code, stdout, stderr } = await run(['--ticket', '5', '--output', at('files'), '--ndjson'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trim().split('\n')).toHaveLength(3)
    expect((await readdir(at('files'))).sort()).toEqual(['Image-9.png', 'image.png', 'report.pdf'])
    expect(await readFile(at('files/Image-9.png'), 'utf8')).toBe('second')
  })

  test('are all stored before the first line is printed, because a reader such as head ends the command', async () => {
    const filesAtFirst: string[] = []
    const onOutput = () => filesAtFirst.length === 0 && filesAtFirst.push(...readdirSync(at('files')))
    const args = ['attachment', 'download', '--ticket', '5', '--output', at('files')]
    await runHaloInProcess(args, { env: tenantOf(server), onOutput })
    expect(filesAtFirst.sort()).toEqual(['Image-9.png', 'image.png', 'report.pdf'])
  })

  test('that are there stay, and the others come', async () => {
    await folder.write('files/image.png', 'mine')
    const { code, stderr } = await run(['--ticket', '5', '--output', at('files')])
    expect(code).toBe(1)
    expect(stderr).toBe('image.png (attachment 8): exists; --force replaces it\n')
    expect(await readFile(at('files/image.png'), 'utf8')).toBe('mine')
    expect((await run(['--ticket', '5', '--output', at('files'), '--force'])).code).toBe(0)
    expect(await readFile(at('files/image.png'), 'utf8')).toBe('first')
  })

  test('that the server has lost are told, and the others come', async () => {
    server.state.override('GET /Attachment/7', new Response(null, { status: 404 }))
    const { code, stderr } = await run(['--ticket', '5', '--output', at('files')])
    expect(code).toBe(1)
    expect(stderr).toBe('report.pdf (attachment 7): is not on the server\n')
    expect(await readdir(at('files'))).toHaveLength(2)
  })

  test('that were stored before the connection broke are printed', async () => {
    await using store = await serveHttp((_, response) => {
      response.writeHead(200)
      response.write(new Uint8Array(1_000), () => response.destroy())
    })
    server.state.override('GET /Attachment/9', { link: `${store.url}/half` })
    const { code, stdout, stderr } = await run(['--ticket', '5', '--output', at('files'), '--table'])
    expect(code).toBe(1)
    expect(stdout).toContain('report.pdf')
    expect(stdout).toContain('image.png')
    expect(stderr).toMatch(/^halo: The download of attachment 9 broke off after \d+ bytes/)
    expect((await readdir(at('files'))).sort()).toEqual(['image.png', 'report.pdf'])
  })

  test('are none for a ticket without files', async () => {
    const { code, stderr } = await run(['--ticket', '77', '--output', at('files')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Ticket 77 has no attachments\n' })
    expect(await files()).toEqual([])
  })
})

describe('the command line', () => {
  test.each([
    [[], 'takes the id of an attachment, or --ticket'],
    [['7', '--ticket', '5'], 'takes the id of an attachment, or --ticket'],
    [['seven'], 'takes the id of an attachment, not "seven"'],
    [['--ticket', '5', '--output', '-'], 'one standard output for all files'],
    [['7', '--output', ''], 'not an empty text'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run(args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(server.state.requests).toEqual([])
  })

  test('--dry-run shows the request, and sends nothing', async () => {
    expect((await run(['7', '--dry-run'])).stdout).toBe('GET /Attachment/7 (read)\n')
    expect((await run(['--ticket', '5', '--dry-run'])).stdout).toBe('GET /Attachment?ticket_id=5 (read)\n')
    expect(server.state.requests).toEqual([])
  })
})
