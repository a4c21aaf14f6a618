const longestMessage = 500

/** The title of an HTML page, if it has one. */
const html = /^\s*<(?:.*?<title.*?>([^<]*))?/is

/** What an answer says happened, in its own words; nothing where it has none. */
export function answerWords(data: unknown): string | undefined {
  if (typeof data === 'string') {
    const page = html.exec(data)
    return (page ? page[1] : data)?.trim().slice(0, longestMessage) || undefined
  }
  const { Message, message, error_description, title, error } = Object(data)
  return Message || message || error_description || title || error
}

/** Parses what is JSON; other text stays as it is, and no text is nothing. */
export function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text || undefined
  }
}
