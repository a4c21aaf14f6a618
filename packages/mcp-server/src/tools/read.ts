import { z } from 'zod'
import { planCall } from '../calls/plan-call.ts'
import { runRead } from '../calls/run-read.ts'
import { callInput, pageInput } from './call-input.ts'
import { defineTool } from './tool.ts'

export const read = defineTool({
  name: 'read',
  title: 'Read',
  words: 'Call any operation that only reads. fields chooses what comes (a.b reaches into objects).',
  kind: 'read',
  input: z.strictObject({ ...callInput, fields: z.array(z.string()).optional(), ...pageInput }),
  async run(call, { operation, parameters, body, fields, limit = 20, page = 1 }) {
    const request = planCall(call.catalog, { operation, parameters, body })
    return runRead(call, { request, fields, limit, page })
  },
})
