import { transform } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { tenSections } from '../sections.ts'
import { contenders } from './contenders.ts'

describe.for(contenders)('$name', (contender) => {
  test.for([false, true])('has a program that calls each section, equipped: %s', async (equipped) => {
    const { code } = await transform(contender.program({ sections: tenSections, equipped }), { loader: 'ts' })
    for (const { section } of tenSections) expect(code).toContain(`get${section}ById: `)
    expect(code).not.toContain('listTickets')
  })

  test('has a program that pages, where that is asked', async () => {
    const program = contender.program({ sections: tenSections.slice(0, 1), paging: true })
    expect((await transform(program, { loader: 'ts' })).code).toContain('listTickets: ')
  })
})
