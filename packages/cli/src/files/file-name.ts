import { plainLine } from '@halopsa/tenant-access/plain-text'

/** The most bytes of a name. File systems take 255, and a file that is not complete has a longer name. */
const longestName = 200
/** Names of devices on Windows, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * The name of the file in a `Content-Disposition` (RFC 6266), as the server sends it; `undefined` where it has none. It
 * may be a path, so it is no name of a file before {@link safeFileName}.
 */
export function nameInDisposition(header: string | null): string | undefined {
  const extended = /;\s*filename\*\s*=\s*"?([\w-]+)'[^']*'([^;"\s]*)/i.exec(header ?? '')
  const decoded = extended && decodeExtended(extended[1] ?? '', extended[2] ?? '')
  if (decoded) return decoded
  const [, quoted, token] = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/i.exec(header ?? '') ?? []
  const name = quoted?.replaceAll(/\\(["\\])/g, '$1') ?? token?.trim()
  return name ? utf8Of(name) : undefined
}

/** Decodes a value with its character set (RFC 8187); `undefined` where it is not valid. */
function decodeExtended(charset: string, text: string): string | undefined {
  try {
    return /^utf-8$/i.test(charset) ? decodeURIComponent(text) : latin1Of(text)
  } catch {
    return undefined
  }
}

function latin1Of(text: string): string {
  return text.replaceAll(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Headers are read as Latin-1, and servers write UTF-8 into them. */
function utf8Of(text: string): string {
  const isLatin1 = [...text].every((character) => character.charCodeAt(0) < 256)
  if (!isLatin1) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

/**
 * A name that can be given to a file in any folder. The name comes from strangers by way of the server: folders in it are
 * left out, and so is what would hide the file, make it an option of a command, or not be valid on Windows.
 *
 * @param fallback for a name of which nothing is left.
 */
export function safeFileName(name: string, fallback: string): string {
  const base = plainLine(name).split(/[/\\]/).at(-1) ?? ''
  const cleaned = base
    .replaceAll(/[<>:"|?*]/g, '_')
    .replace(/^[.\s-]+/, '')
    .replace(/[.\s]+$/, '')
  if (cleaned === '') return fallback
  return shorten(deviceName.test(cleaned) ? `_${cleaned}` : cleaned)
}

/** Cuts a long name in its middle, so that its extension stays. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= longestName) return name
  const extension = /\.\w{1,10}$/.exec(name)?.[0] ?? ''
  let stem = ''
  for (const character of name.slice(0, name.length - extension.length)) {
    if (Buffer.byteLength(stem + character + extension) > longestName) break
    stem += character
  }
  return stem + extension
}

/** A name that none of the others has, on file systems that know no upper and lower case too. */
export function uniqueName(name: string, id: number | string, taken: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? []
  let unique = name
  // A file may be called as another one is with its number.
  for (let suffix = `-${id}`; taken.has(unique.toLowerCase()); suffix += `-${id}`)
    unique = `${stem}${suffix}${extension}`
  taken.add(unique.toLowerCase())
  return unique
}
