import { stripVTControlCharacters } from 'node:util'

/**
 * Text without what a terminal would obey. Tickets are written by strangers: an escape sequence in one may rename the
 * window, fill the clipboard or hide a line. Marks that turn the direction of writing go too, because they reorder what
 * stands beside them. Line breaks and tabs stay.
 */
export function plainText(text: string): string {
  if (!/[\p{Cc}\p{Bidi_Control}]/u.test(text)) return text
  return stripVTControlCharacters(text)
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => (/[\n\t]/.test(character) ? character : ''))
}

/** {@link plainText} on one line, with a space for each run of white space. */
export function plainLine(text: string): string {
  return plainText(text).replaceAll(/\s+/g, ' ').trim()
}
