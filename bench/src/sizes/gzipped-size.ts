import { gzipSync } from 'node:zlib'

/** Bytes of a text as a server sends it: gzip at its best level. */
export function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength
}
