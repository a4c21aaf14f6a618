// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getSecurityCheck}. */
export type GetSecurityCheckParams = Record<string, never>

/**
 * `GET /SecurityCheck`
 *
 * Lists security checks of the instance with their results.
 *
 * Answers with an array, as recorded on a live server.
 *
 * Keys seen: `description`, `group_id`, `id`, `kb_id`, `name`, `severity`, `status`, `summary`.
 */
export async function getSecurityCheck<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecurityCheckParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/SecurityCheck', query }, options)
}

/** Parameters of {@link paginateSecurityCheck}: those of {@link getSecurityCheck}. */
export type PaginateSecurityCheckParams = GetSecurityCheckParams

/**
 * Every record of `GET /SecurityCheck`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSecurityCheck<T = unknown>(
  halo: HaloClient,
  params?: PaginateSecurityCheckParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getSecurityCheck(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getSecurityCheckOldencryption}. */
export type GetSecurityCheckOldencryptionParams = Record<string, never>

/**
 * `GET /SecurityCheck/oldencryption`
 *
 * Reads, as its name tells, whether data with an old encryption are left.
 *
 * Answers with an object, as recorded on a live server.
 *
 * One object; its keys were not kept.
 */
export async function getSecurityCheckOldencryption<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecurityCheckOldencryptionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecurityCheck/oldencryption', query }, options)
}
