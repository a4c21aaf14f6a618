import type { Effect } from '@halopsa/catalog'
import type { TenantReader } from '@halopsa/tenant-access/jobs/tenant-reader'
import type { InputRequiredResult, ServerContext } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import type { Answer } from '../answers/answer.ts'
import type { Surroundings } from '../surroundings.ts'

/** What a tool works with while it is called. */
export interface ToolCall extends Surroundings {
  /** Reads the tenant. */
  readonly reader: TenantReader
  /** Ends the call: cancelled by the client, or too long. */
  readonly signal: AbortSignal
  /** The request of the client. */
  readonly context: ServerContext
  /** Whether the client shows questions of a server to a person. */
  readonly canAsk: boolean
  /** Told what the call does, for the audit log. */
  note(entry: { operation?: string; effect?: Effect; outcome?: 'sent' | 'asked for confirmation' }): void
}

/** What a tool may be trusted with, for hosts that let reads pass. */
export type ToolKind = 'catalog' | 'read' | 'add' | 'change'

/** A tool, before it is registered. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  name: string
  title: string
  words: string
  /**
   * - `catalog`: reads nothing but what is known of the API
   * - `read`: reads the tenant
   * - `add`: adds records, and changes none
   * - `change`: changes or deletes records
   */
  kind: ToolKind
  input: Input
  run(call: ToolCall, input: z.output<Input>): Promise<Answer | InputRequiredResult>
}

/** Keeps the types of a tool and its input together. */
export function defineTool<Input extends z.ZodObject>(tool: Tool<Input>): Tool {
  return tool as unknown as Tool
}
