// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path, withBody } from '@halopsa/core'
import type { ItemAccountsLink, ItemAccountsLinkMigration } from '@halopsa/schemas'

/** Parameters of {@link getItemAccountsLink}. */
export type GetItemAccountsLinkParams = Record<string, never>

/**
 * `GET /ItemAccountsLink`
 *
 * Lists links of items to accounting systems.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemAccountsLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetItemAccountsLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ItemAccountsLink', query, as: byMediaType }, options)
}

/** Parameters of {@link postItemAccountsLink}. */
export interface PostItemAccountsLinkParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  itemAccountsLinkList: ItemAccountsLink[]
}

/**
 * `POST /ItemAccountsLink`
 *
 * Creates or updates links of items to accounting systems.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postItemAccountsLink<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { itemAccountsLinkList, ...query }: PostItemAccountsLinkParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ItemAccountsLink[], ItemAccountsLink>>> {
  return halo.request<Flagged<Flag, ItemAccountsLink[], ItemAccountsLink>, As>(withBody({ method: 'post', path: '/ItemAccountsLink', query, body: itemAccountsLinkList }, 'itemAccountsLinkList'), options)
}

/** Parameters of {@link postItemAccountsLinkMigrate}. */
export interface PostItemAccountsLinkMigrateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  itemAccountsLinkMigrationList: ItemAccountsLinkMigration[]
}

/**
 * `POST /ItemAccountsLink/Migrate`
 *
 * Moves links of items to an accounting system to their present form; with `backgroundTask` in the background.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postItemAccountsLinkMigrate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { itemAccountsLinkMigrationList, ...query }: PostItemAccountsLinkMigrateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ItemAccountsLink/Migrate', query, body: itemAccountsLinkMigrationList, as: byMediaType }, 'itemAccountsLinkMigrationList'), options)
}

/** Parameters of {@link getItemAccountsLinkById}. */
export interface GetItemAccountsLinkByIdParams {
  id: number
}

/**
 * `GET /ItemAccountsLink/{id}`
 *
 * Reads a link of an item to an accounting system.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getItemAccountsLinkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetItemAccountsLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemAccountsLink>> {
  return halo.request<ItemAccountsLink, As>({ method: 'get', path: path`/ItemAccountsLink/${id}`, query }, options)
}

/** Parameters of {@link deleteItemAccountsLinkById}. */
export interface DeleteItemAccountsLinkByIdParams {
  id: number
}

/**
 * `DELETE /ItemAccountsLink/{id}`
 *
 * Deletes a link of an item to an accounting system.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteItemAccountsLinkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteItemAccountsLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemAccountsLink | undefined>> {
  return halo.request<ItemAccountsLink | undefined, As>({ method: 'delete', path: path`/ItemAccountsLink/${id}`, query, as: byMediaType }, options)
}
