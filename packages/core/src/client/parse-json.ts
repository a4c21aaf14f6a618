/** Strings, which are skipped, and numbers of a JSON text. */
const stringsAndNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g

/**
 * Parses JSON; the empty text becomes `undefined`. An integer that a number cannot hold exactly becomes the string of its
 * digits, because a rounded id would be that of another record.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  const value = text ? JSON.parse(text) : undefined
  // By now the text is known to be JSON, in which the pattern takes linear time.
  return /\d{16}/.test(text) ? JSON.parse(text.replace(stringsAndNumbers, quoteLargeInteger)) : value
}

/** Parses what is JSON; any other text stays as it is. */
export function parseLeniently(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

function quoteLargeInteger(token: string): string {
  return Number.isSafeInteger(Number(token)) || !/^-?\d+$/.test(token) ? token : `"${token}"`
}
