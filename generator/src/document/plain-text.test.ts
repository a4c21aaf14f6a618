import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.for([
  ['<p>One<br/>two</p>', 'One two'],
  ['a < b and c > d', 'a < b and c > d'],
  ['<!-- <b>hidden</b> -->seen', 'seen'],
  ['Tom &amp; &quot;Jerry&quot;&nbsp;&#39;s', 'Tom & "Jerry" \'s'],
  ['&amp;lt;', '&lt;'],
  ['one <!-- two', 'one <!-- two'],
  ['<a href="#">link</a', 'link</a'],
  ['x <a <b>y</b>', 'x <a y'],
])('%s as plain text', ([html, text]) => {
  expect(plainText(html as string)).toBe(text)
})

test.for(['<a', '<!--', '</a ', '&amp'])('reads a text of many %j in time that grows with its length', (part) => {
  // A pattern that starts again at each of them would need minutes for this text.
  expect(plainText(part.repeat(500_000))).toBe(part.repeat(500_000).trim())
})
