import { z } from 'zod'

/** The fields of a tool that calls any operation. */
export const callInput = {
  operation: z.string(),
  parameters: z.record(z.string(), z.unknown()).optional().describe('of path and query; names will do for ids'),
  body: z.unknown().optional(),
}

/** Fields that page a list. */
export const pageInput = {
  limit: z.int().min(1).max(100).optional(),
  page: z.int().min(1).optional(),
}

/** The code of a person, where the client cannot ask. */
export const confirmationInput = {
  confirmation: z.string().optional().describe('code that the person gave you'),
}
