import { readFile } from 'node:fs/promises'
import { DocumentError } from './document-error.ts'

/**
 * The JSON of a document, from a file or an `http(s)` URL, not yet checked or mended.
 * @throws {DocumentError} naming the source when it is missing, unreachable, or not JSON.
 */
export async function readDocument(source: string): Promise<unknown> {
  const text = /^https?:\/\//i.test(source) ? await fetchText(source) : await readText(source)
  return parseJson(text, source)
}

/**
 * @param source where the text comes from, for the error
 * @throws {DocumentError} when it is not JSON.
 */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new DocumentError(`${source} is not JSON: ${(error as Error).message}`)
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new DocumentError(`Cannot read ${file}: ${(error as Error).message}`)
  }
}

async function fetchText(url: string): Promise<string> {
  let response: Response
  try {
    response = await fetch(url)
  } catch (error) {
    const cause = (error as Error).cause
    throw new DocumentError(`Cannot reach ${url}: ${cause instanceof Error ? cause.message : (error as Error).message}`)
  }
  if (!response.ok) throw new DocumentError(`${url} answered ${response.status} ${response.statusText}`.trim())
  return response.text()
}
