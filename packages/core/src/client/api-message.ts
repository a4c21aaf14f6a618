const longestMessage = 500

/** What an answer says happened, in its own words; `undefined` where it has none. */
export function apiMessage(data: unknown): string | undefined {
  if (typeof data === 'object' && data) {
    const { Message, message, error_description, title, error } = data as Record<string, unknown>
    return apiMessage([Message, message, error_description, title, error].find((words) => typeof words === 'string'))
  }
  if (typeof data !== 'string') return undefined
  const text = /^\s*</.test(data) ? (/<title[^>]*>([^<]*)/i.exec(data)?.[1] ?? '') : data
  return text.trim().slice(0, longestMessage) || undefined
}

/** Parses text that looks like JSON; other text stays as it is. */
export function parseLeniently(text: string): unknown {
  try {
    return /^\s*[[{"]/.test(text) ? JSON.parse(text) : text
  } catch {
    return text
  }
}
