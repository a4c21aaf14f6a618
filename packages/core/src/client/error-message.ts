/** Characters of a message: what fits on a screen. */
const longestMessage = 500
/** Characters of a body, and levels of its JSON, that are looked at. */
const longestText = 10_000
const deepestLevel = 4

/** Control and formatting characters, and what follows them in an escape sequence of a terminal. */
const unprintable = /(\p{Cc}\[[\d;]*[a-z]|[\p{Cc}\p{Cf}])+/giu

/**
 * What an error response says happened: the message of a .NET exception, an OAuth error, a plain string, the title of an
 * HTML page, the errors by field of ASP.NET's validation and of Halo's model binding. On one line, without control
 * characters, and cut to what fits on a screen.
 *
 * @param data body of the response, parsed where it is JSON.
 * @returns `undefined` where it says nothing.
 */
export function errorMessage(data: unknown, level = 0): string | undefined {
  if (typeof data === 'string') {
    const text = data.slice(0, longestText)
    // Neither class may hold `<`: the pattern would take quadratic time on a text of many `<title`.
    const said = /^\s*</.test(text) ? /<title[^<>]*>([^<]*)/i.exec(text)?.[1] : text
    return said?.replace(unprintable, ' ').trim().slice(0, longestMessage) || undefined
  }
  if (level > deepestLevel) return undefined
  const read = (value: unknown) => errorMessage(value, level + 1)
  const { Message, message, error_description, title, error, errors, ModelState } = Object(data)
  const summary = Message || message || error_description || title || error
  const details = errors ?? ModelState ?? (summary ? [] : data)
  const isList = Array.isArray(details)
  const lines = Object.entries(Object(details)).map(([field, text]) =>
    isList ? read(text) : Array.isArray(text) && `${field}: ${read(text)}`,
  )
  return read([summary && read(summary), ...lines].filter(Boolean).join(Array.isArray(data) ? '; ' : ' '))
}
