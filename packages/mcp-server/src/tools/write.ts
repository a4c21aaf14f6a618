import { z } from 'zod'
import { planCall } from '../calls/plan-call.ts'
import { runWrite } from '../calls/run-write.ts'
import { callInput, confirmationInput } from './call-input.ts'
import { defineTool } from './tool.ts'

export const write = defineTool({
  name: 'write',
  title: 'Write',
  words:
    'Call any operation that changes something, where this server allows it. A person confirms each call. To update, give id and the fields that change.',
  kind: 'change',
  input: z.strictObject({ ...callInput, ...confirmationInput }),
  async run(call, { operation, parameters, body, confirmation }) {
    return runWrite(call, { request: planCall(call.catalog, { operation, parameters, body }), confirmation })
  },
})
