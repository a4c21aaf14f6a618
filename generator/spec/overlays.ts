import type { Document, Schema } from '../src/document/document.ts'

/** A correction to the document where it does not say what a live tenant does. */
export interface Overlay {
  /** Why the document is not right, and how we know. */
  reason: string
  /** Changes the document in place; does nothing where the document has no such operation. */
  apply: (document: Document) => void
}

const attachment: Schema = { $ref: '#/components/schemas/Attachment' }
const storedAttachment: Schema = {
  allOf: [attachment, { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } }],
}

export const overlays: readonly Overlay[] = [
  {
    reason:
      'POST /Attachment takes an array of attachments with the bytes as base64 in `data` and answers with the created record, which has its id; some documents declare no body, others no answer.',
    apply: ({ paths, components }) => {
      const operation = paths['/Attachment']?.post
      if (!operation || !Object.hasOwn(components.schemas, 'Attachment')) return
      operation.requestBody = {
        required: true,
        content: { 'application/json': { schema: { type: 'array', items: attachment } } },
      }
      operation.responses = { 201: { description: '', content: { 'application/json': { schema: storedAttachment } } } }
    },
  },
  {
    reason:
      'A GET cannot carry a body: the constructor of Request refuses one (Fetch Standard), in every runtime. GET /TakeControl/GetUrl declares one.',
    apply: ({ paths }) => {
      for (const item of Object.values(paths)) {
        for (const method of ['get', 'head'] as const) {
          if (item[method]) delete item[method].requestBody
        }
      }
    },
  },
]
