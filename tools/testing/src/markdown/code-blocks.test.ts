import { expect, test } from 'vitest'
import { codeBlock, codeBlocks } from './code-blocks.ts'

const page = `# Page

\`\`\`ts
const one = 1

console.log(one)
\`\`\`

1. In a list:

   \`\`\`sh curl
   curl -s example.com
     | cat
   \`\`\`

    indented code is left out

\`\`\`\`md
\`\`\`ts
a block in a block is text
\`\`\`
\`\`\`\`

~~~
no language
~~~
`

test('takes every fenced block with its language and without its indentation', () => {
  expect(codeBlocks(page)).toEqual([
    { language: 'ts', info: 'ts', code: 'const one = 1\n\nconsole.log(one)\n' },
    { language: 'sh', info: 'sh curl', code: 'curl -s example.com\n  | cat\n' },
    { language: 'md', info: 'md', code: '```ts\na block in a block is text\n```\n' },
    { language: '', info: '', code: 'no language\n' },
  ])
})

test('finds one block by the words behind its fence', () => {
  expect(codeBlock(page, 'sh curl')).toBe('curl -s example.com\n  | cat\n')
})

test.each([
  ['sh', /no code block "sh"/],
  ['js', /2 code blocks "js"/],
])('refuses %s, which does not name one block', (info, message) => {
  expect(() => codeBlock(`${page}\n\`\`\`js\n1\n\`\`\`\n\n\`\`\`js\n2\n\`\`\`\n`, info)).toThrow(message)
})
