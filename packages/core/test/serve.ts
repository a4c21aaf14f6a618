import type { IncomingMessage, ServerResponse } from 'node:http'
import { serveHttp } from '@halopsa/testing'
import { onTestFinished } from 'vitest'

/** A request as the server saw it, its body read. */
export interface SeenRequest {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: string
}

/** A server on a free port of loopback, and what it was asked. */
export interface TestServer {
  url: string
  requests: SeenRequest[]
}

/** Answers a request; what it throws or rejects with ends the connection. */
export type Handler = (request: SeenRequest, response: ServerResponse, raw: IncomingMessage) => unknown

/** Starts a real HTTP server that stops when the test ends. */
export async function serve(handler: Handler): Promise<TestServer> {
  const requests: SeenRequest[] = []
  const server = await serveHttp(async (raw, response) => {
    try {
      const chunks: Uint8Array[] = []
      for await (const chunk of raw) chunks.push(chunk)
      const request: SeenRequest = {
        method: raw.method ?? '',
        url: new URL(raw.url ?? '', 'http://server'),
        headers: raw.headers,
        body: Buffer.concat(chunks).toString(),
      }
      requests.push(request)
      await handler(request, response, raw)
    } catch {
      raw.socket.destroy()
    }
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  return { url: server.url, requests }
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}
