import { z } from 'zod'
import { cutText } from '../answers/clean-value.ts'
import { defineTool } from './tool.ts'

export const search = defineTool({
  name: 'search',
  title: 'Search operations',
  words: 'Find operations of the HaloPSA API (1,463) by what they do. Then describe, then read or write.',
  kind: 'catalog',
  input: z.strictObject({
    question: z.string(),
    effect: z.enum(['read', 'write', 'delete', 'act']).optional(),
    limit: z.int().min(1).max(50).optional(),
  }),
  async run({ catalog }, { question, effect, limit = 10 }) {
    const found = await catalog.search(question, { limit, ...(effect && { effect }) })
    const rows = found.map(({ name, method, path, effect: known, words }) => [
      name,
      `${method.toUpperCase()} ${path}`,
      known,
      cutText(words, 160),
    ])
    return {
      title:
        rows.length > 0
          ? 'Operations, the best first'
          : 'Nothing fits; try other words, such as the name of the record',
      tables: [{ name: 'operations', columns: ['operation', 'call', 'effect', 'what it does'], rows }],
      isCatalog: true,
    }
  },
})
