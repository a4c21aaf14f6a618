/** The columns of a terminal that a text takes. */
export type TextWidth = (text: string) => number

/** Printable ASCII and letters of Latin alphabets, each of which takes one column. */
const narrowText = /^[ -~À-ɏ]*$/

/** Whether each character of a text takes one column. */
export function isNarrow(text: string): boolean {
  return narrowText.test(text)
}

/** The measure that these texts need: wide characters, emoji and combining marks take a library, others do not. */
export async function textWidthFor(texts: readonly string[]): Promise<TextWidth> {
  if (texts.every(isNarrow)) return (text) => text.length
  const { default: stringWidth } = await import('string-width')
  return (text) => (isNarrow(text) ? text.length : stringWidth(text))
}
