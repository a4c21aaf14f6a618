import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { z } from 'zod'

/** A schema of the input of a tool. The list of tools has it without the words that say nothing to a model. */
export function listedSchema<Schema extends z.ZodObject>(
  schema: Schema,
): StandardSchemaWithJSON<z.input<Schema>, z.output<Schema>> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input' })
  const listed = withoutBounds(json) as Record<string, unknown>
  const { validate, vendor, version } = schema['~standard']
  return {
    '~standard': { validate, vendor, version, jsonSchema: { input: () => listed, output: () => listed } },
  } as StandardSchemaWithJSON<z.input<Schema>, z.output<Schema>>
}

/** The bounds of every whole number in JavaScript, which zod writes down. */
function withoutBounds(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutBounds)
  if (typeof json !== 'object' || json === null) return json
  const entries = Object.entries(json)
    .filter(([name, value]) => !(name === 'items' && isEmpty(value)))
    .filter(([, value]) => Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER)
    .filter(([name, value]) => !(name === 'propertyNames' || (name === 'additionalProperties' && isEmpty(value))))
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutBounds(value)]))
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** The data that every tool answers with. Its text says the same. */
export const answerSchema = listedSchema(z.looseObject({ tables: z.array(z.unknown()) }))
