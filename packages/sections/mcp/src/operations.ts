// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getMcp}. */
export type GetMcpParams = Record<string, never>

/**
 * `GET /mcp`
 *
 * Opens the stream of the MCP server of Halo, by which AI clients read and act.
 *
 * Answers with a value, as recorded on a live server.
 *
 * `null`.
 */
export async function getMcp<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMcpParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/mcp', query, as: byMediaType }, options)
}

/** Parameters of {@link postMcp}. */
export type PostMcpParams = Record<string, never>

/**
 * `POST /mcp`
 *
 * Sends a message to the MCP server of Halo, such as a call of one of its tools.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postMcp<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostMcpParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/mcp', query, as: byMediaType }, options)
}

/** Parameters of {@link deleteMcp}. */
export type DeleteMcpParams = Record<string, never>

/**
 * `DELETE /mcp`
 *
 * Ends a session with the MCP server of Halo.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMcp<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: DeleteMcpParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: '/mcp', query, as: byMediaType }, options)
}
