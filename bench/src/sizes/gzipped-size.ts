import { gzipSync } from 'node:zlib'

/** Bytes of a text after gzip at its highest level, as a server may send it. */
export function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength
}
