import { describe, expect, test } from 'vitest'
import { documentedProgram, documentedPrograms, programOf } from './documented-programs.ts'

describe('one program of several blocks', () => {
  test('imports first, then the first block, then each other block in its own scope', () => {
    const blocks = [
      "import { readFile } from 'node:fs/promises'\nimport { a } from 'x'\n\nconst shared = a()\n",
      "import { b } from 'y'\n\nconst own = b(shared)\n",
      'const own = 2\n',
    ]
    expect(programOf(blocks)).toBe(`import { readFile } from 'node:fs/promises'
import { a } from 'x'
import { b } from 'y'

const shared = a()
{

const own = b(shared)
}
{
const own = 2
}
`)
  })

  test('imports each name once, whatever the form of its import', () => {
    const blocks = [
      "import { a, type B } from 'x'\nimport type { C } from 'x'\nimport 'effect'\n",
      "import {\n  a,\n  d,\n} from 'x'\nimport * as all from 'y'\nimport whole from 'z'\nimport 'effect'\n",
    ]
    expect(programOf(blocks)).toBe(`import 'effect'
import * as all from 'y'
import whole from 'z'
import { a, type B, type C, d } from 'x'
{
}
`)
  })
})

test('a page as one program leaves out other languages, and blocks with further words', () => {
  const page = '```ts\nconst a = 1\n```\n\n```sh\nls\n```\n\n```ts vitest\ntest()\n```\n\n```ts\nconsole.log(a)\n```\n'
  expect(documentedProgram(page)).toBe('const a = 1\n{\nconsole.log(a)\n}\n')
})

describe('a program for each block', () => {
  test('a block that makes a client stands alone, any other continues the first', () => {
    const page = `
\`\`\`ts
import { HaloClient } from '@halopsa/core'
const halo = new HaloClient(options)
\`\`\`

\`\`\`sh
npm install
\`\`\`

\`\`\`ts
console.log(halo)
\`\`\`

\`\`\`js
const halo = new HaloAPI(options)
\`\`\`
`
    expect(documentedPrograms(page)).toEqual([
      {
        file: 'block-0.ts',
        text: "import { HaloClient } from '@halopsa/core'\nconst halo = new HaloClient(options)\n",
      },
      {
        file: 'block-1.ts',
        text: "import { HaloClient } from '@halopsa/core'\nconst halo = new HaloClient(options)\n{\nconsole.log(halo)\n}\n",
      },
      { file: 'block-2.cjs', text: 'const halo = new HaloAPI(options)\n' },
    ])
  })
})
