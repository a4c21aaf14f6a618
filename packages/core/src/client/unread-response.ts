import type { HaloError } from '../errors/halo-error.ts'

/** A response with a status of 2xx, whose body is unread. */
export interface UnreadResponse {
  readonly response: Response
  /** Reads the body within the timeout of the call, as the readers of the response do. */
  readonly promise: Pick<Response, 'text' | 'arrayBuffer' | 'blob'>
  /** Makes the error for a body that is not what is due. */
  refuse(response: Response, body: unknown, message: string): HaloError
}

/** Reads a body in a way of its own. */
export type BodyReader = (unread: UnreadResponse) => Promise<unknown>
