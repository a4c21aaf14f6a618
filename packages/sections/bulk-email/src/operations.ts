// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { BulkEmail } from '@halopsa/schemas'

/** Parameters of {@link getBulkEmail}. */
export type GetBulkEmailParams = Record<string, never>

/**
 * `GET /BulkEmail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getBulkEmail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetBulkEmailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/BulkEmail', query, as: 'auto' }, options)
}

/** Parameters of {@link getBulkEmailById}. */
export interface GetBulkEmailByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /BulkEmail/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getBulkEmailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetBulkEmailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BulkEmail>> {
  return halo.request<BulkEmail, As>({ method: 'get', path: path`/BulkEmail/${id}`, query }, options)
}
