import { connect, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { listenOnLoopback, serveHttp, serveSockets, unusedPort } from './loopback.ts'

test('an HTTP server answers at its URL until its block ends', async () => {
  let url: string
  {
    await using server = await serveHttp((request, response) => response.end(`${request.method} ${request.url}`))
    url = server.url
    expect(url).toBe(`http://127.0.0.1:${server.port}`)
    expect(await (await fetch(`${url}/path`, { method: 'PUT' })).text()).toBe('PUT /path')
  }
  await expect(fetch(url)).rejects.toThrow()
})

test('does not wait for a response that never comes', async () => {
  let call: Promise<unknown>
  {
    await using server = await serveHttp(() => stopServer())
    const { promise, resolve: stopServer } = Promise.withResolvers<void>()
    call = fetch(server.url).catch((error: unknown) => error)
    await promise
  }
  expect(await call).toBeInstanceOf(Error)
})

test('two servers have two ports', async () => {
  await using one = await serveHttp(() => {})
  await using other = await serveHttp(() => {})
  expect(one.port).not.toBe(other.port)
})

test('a socket server numbers its connections, and closes those that are open', async () => {
  const closed: Promise<unknown>[] = []
  {
    await using server = await serveSockets((socket, number) => socket.write(`${number}`))
    for (const expected of ['1', '2']) {
      const socket = connect(server.port, '127.0.0.1')
      closed.push(new Promise((resolve) => socket.once('close', resolve)))
      expect(String(await new Promise((resolve) => socket.once('data', resolve)))).toBe(expected)
    }
  }
  await Promise.all(closed)
})

test('tells that a server cannot listen', async () => {
  const server = createServer()
  await using _ = await listenOnLoopback(server)
  await expect(listenOnLoopback(server)).rejects.toThrow('Listen method has been called')
})

test('nothing listens on an unused port', async () => {
  await expect(fetch(`http://127.0.0.1:${await unusedPort()}`)).rejects.toThrow()
})
