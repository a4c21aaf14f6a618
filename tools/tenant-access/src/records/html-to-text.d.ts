/** The part of `html-to-text` that is used here: the package brings no types. */
declare module 'html-to-text' {
  export interface HtmlToTextOptions {
    wordwrap?: number | false
    limits?: { maxDepth?: number }
    selectors?: { selector: string; format?: string; options?: Record<string, unknown> }[]
  }
  export function convert(html: string, options?: HtmlToTextOptions): string
}
