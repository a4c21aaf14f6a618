/**
 * JSON of a value. `undefined` is `null`. DEL and the control characters from U+0080 on are escaped as well, which
 * `JSON.stringify` leaves as they are: a terminal may obey them, and a parser reads the same value.
 * @param indent spaces for each level. Default: all on one line
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value ?? null, undefined, indent)
  return text.replaceAll(/[\u007f-\u009f]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
}
