import { describe, expect, test } from 'vitest'
import { htmlToText, isHtml } from './html.ts'

describe('HTML', () => {
  test.each(['<p>Hello</p>', 'one<br/>two', '<DIV style="x">', '<!DOCTYPE html>', '<!-- comment -->'])(
    'is %s',
    (text) => {
      expect(isHtml(text)).toBe(true)
    },
  )

  test.each(['Ann <ann@acme.example>', 'a < b and c > d', 'x <- y', '<unknown>', 'plain'])('is not %s', (text) => {
    expect(isHtml(text)).toBe(false)
  })

  test('is read without tags, styles, pictures and addresses', async () => {
    const html =
      '<style>p{}</style><h1>Hello</h1><p>Ann &amp; <a href="https://x.example">Bob</a><img src="data:x" alt="logo"></p>'
    expect(await htmlToText(html)).toBe('Hello\n\nAnn & Bob')
  })

  test.each(['<a>', '<div>', '<table><tr><td>', '<ul><li>'])(
    'is read where a stranger sent more of %s within each other than the stack holds',
    async (part) => {
      expect(await htmlToText(`<p>Hello</p>${part.repeat(20_000)}`)).toMatch(/^Hello\n/)
    },
  )
})
