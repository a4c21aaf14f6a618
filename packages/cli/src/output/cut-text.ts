import { isNarrow, type TextWidth } from './text-width.ts'

let segmenter: Intl.Segmenter | undefined

/** A text of at most this width. What is cut ends with `…`. Emoji and letters with marks are never cut in two. */
export function cutText(text: string, width: number, textWidth: TextWidth): string {
  if (textWidth(text) <= width) return text
  return `${firstPart(text, width - 1, textWidth).trimEnd()}…`
}

/** The longest beginning of a text that fits a width. */
export function firstPart(text: string, width: number, textWidth: TextWidth): string {
  if (isNarrow(text)) return text.slice(0, Math.max(width, 0))
  // Made when a text needs it: that takes longer than all else that a command does before its first request.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let part = ''
  let taken = 0
  for (const { segment } of segmenter.segment(text)) {
    taken += textWidth(segment)
    if (taken > width) return part
    part += segment
  }
  return part
}
