/** Whether a media type is JSON by its name, or any type, which JSON is among. */
export function isJson(mediaType: string): boolean {
  return /^(?:[^/]+\/(?:.*\+)?json\b|(?:\*|application)\/\*\s*(?:;|$))/i.test(mediaType)
}
