/**
 * JSON of a value. `undefined` is `null`. DEL, the control characters from U+0080 on and the marks that turn the direction
 * of writing are escaped as well, which `JSON.stringify` leaves as they are: a terminal may obey them, and a parser reads
 * the same value.
 * @param indent spaces for each level. Default: all on one line
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value ?? null, undefined, indent)
  return text.replaceAll(
    /[\u007f-\u009f\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
