/** Elements that Halo's editor and mail programs write. Other words in angle brackets are text: `<name@example.com>`. */
const tag =
  /<(?:\/?(?:a|b|blockquote|body|br|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|span|strong|style|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>|!doctype|!--)/i

/** Elements within elements that are looked into: a stranger can send more than the stack holds. */
const deepestElement = 200

/** Whether a text is HTML. */
export function isHtml(text: string): boolean {
  return text.includes('<') && tag.test(text)
}

/** The text of HTML, without pictures and without the addresses of links. */
export async function htmlToText(html: string): Promise<string> {
  // Loaded for the first HTML alone: most lists show none.
  const { convert } = await import('html-to-text')
  return convert(html, {
    wordwrap: false,
    limits: { maxDepth: deepestElement },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  })
}
