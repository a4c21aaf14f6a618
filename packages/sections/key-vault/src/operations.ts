// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { KeyVault } from '@halopsa/schemas'

/** Parameters of {@link getKeyVault}. */
export type GetKeyVaultParams = Record<string, never>

/**
 * `GET /KeyVault`
 *
 * Lists key vaults.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getKeyVault<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetKeyVaultParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KeyVault[]>> {
  return halo.request<KeyVault[], As>({ method: 'get', path: '/KeyVault', query }, options)
}

/** Parameters of {@link paginateKeyVault}: those of {@link getKeyVault}. */
export type PaginateKeyVaultParams = GetKeyVaultParams

/**
 * Every record of `GET /KeyVault`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateKeyVault(
  halo: HaloClient,
  params?: PaginateKeyVaultParams,
  options?: PaginateOptions,
): Pages<KeyVault> {
  return paginate((_, call) => getKeyVault(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postKeyVault}. */
export interface PostKeyVaultParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  keyVaultList: KeyVault[]
}

/**
 * `POST /KeyVault`
 *
 * Creates or updates key vaults.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postKeyVault<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { keyVaultList, ...query }: PostKeyVaultParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, KeyVault[], KeyVault>>> {
  return halo.request<Flagged<Flag, KeyVault[], KeyVault>, As>(withBody({ method: 'post', path: '/KeyVault', query, body: keyVaultList }, 'keyVaultList'), options)
}

/** Parameters of {@link getKeyVaultById}. */
export interface GetKeyVaultByIdParams {
  id: number
}

/**
 * `GET /KeyVault/{id}`
 *
 * Reads a key vault.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getKeyVaultById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKeyVaultByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KeyVault>> {
  return halo.request<KeyVault, As>({ method: 'get', path: path`/KeyVault/${id}`, query }, options)
}

/** Parameters of {@link deleteKeyVaultById}. */
export interface DeleteKeyVaultByIdParams {
  id: number
}

/**
 * `DELETE /KeyVault/{id}`
 *
 * Deletes a key vault.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteKeyVaultById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteKeyVaultByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KeyVault | undefined>> {
  return halo.request<KeyVault | undefined, As>({ method: 'delete', path: path`/KeyVault/${id}`, query, as: byMediaType }, options)
}
